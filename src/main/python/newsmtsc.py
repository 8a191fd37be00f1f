#!/usr/bin/env python3
"""An outside check of the encoder's design: trained anew on NewsMTSC, measured on its two test files.

NewsMTSC (Hamborg and Donnay 2021) marks persons in sentences of political news and says how each is portrayed. The marked
name stands where the sentences before a sentence stand otherwise, and between asterisks in the sentence; the recipe is that
of encoder.py, with about three passes, and all labels weigh the same, since they are about as frequent. Nothing is chosen on
the test files.

    python3 src/main/python/newsmtsc.py FOLDER ENCODER.jar work    # FOLDER: train.jsonl, devtest_rw.jsonl, devtest_mt.jsonl

Needs what encoder.py needs; about 20 minutes on two cores with AVX512-BF16 (--bfloat16 --threads 2).
"""

import argparse
import os
import random
import sys
import time

import numpy
import torch

import encoder

FRAMING_OF = {2: "anti", 4: "neutral", 6: "pro"}
PASSES = 3
SAMPLES = 1000
TESTS = (("devtest_rw", "0.831", "0.60-0.62"), ("devtest_mt", "0.825", "0.56-0.58"))


def persons(path, pieces):
    """A sentence for each marked person."""
    sentences = []
    for row in encoder.read(path):
        text, article = row["sentence_normalized"], "_".join(str(row["primary_gid"]).split("_")[:3])
        for target in row["targets"]:
            start, end = target["from"], target["to"]
            name = text[start:end]
            sentence = {"before": [name], "quoted": False, "text": f"{text[:start]}* {name} *{text[end:]}", "target": "us"}
            sentence |= {"framing": FRAMING_OF[int(target["polarity"])], "article": article}
            sentences.append({**sentence, "sequence": pieces.sequence(sentence)})
    return sentences


def f1(true, said):
    return [2 * ((true == i) & (said == i)).sum() / max(1, (true == i).sum() + (said == i).sum()) for i in range(encoder.LABELS)]


def interval(true, said, articles):
    """95 % bootstrap interval of macro-F1, whole articles resampled."""
    names = sorted(set(articles))
    rows = {name: [] for name in names}
    for row, name in enumerate(articles):
        rows[name].append(row)
    draws = random.Random(1)
    scores = []
    for _ in range(SAMPLES):
        drawn = [row for name in draws.choices(names, k=len(names)) for row in rows[name]]
        scores.append(numpy.mean(f1(true[drawn], said[drawn])))
    return numpy.percentile(scores, [2.5, 97.5])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", help="folder with the files of NewsMTSC")
    parser.add_argument("encoder", help="jar with a BERT encoder (*.onnx) and its tokenizer.json")
    parser.add_argument("work", help="folder for the checkpoint")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=7e-5)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    started = time.time()
    torch.set_num_threads(options.threads)
    random.seed(1)
    torch.manual_seed(1)
    encoder.LABEL_WEIGHTS["framing"] = [1.0, 1.0, 1.0]
    encoders, pieces = encoder.pretrained(options.encoder, 1)
    train = persons(os.path.join(options.folder, "train.jsonl"), pieces)
    options.steps = -(-PASSES * len(train) // options.batch)
    os.makedirs(options.work, exist_ok=True)
    checkpoint = os.path.join(options.work, "newsmtsc.pt")
    encoder.train(encoders.to(options.device), [train], checkpoint, options)
    model = encoder.quantised(encoders.only(0).cpu()).to(options.device)
    print(f"NewsMTSC: the encoder, trained anew on {len(train)} marked persons of train.jsonl")
    for name, published, floor in TESTS:
        sentences = persons(os.path.join(options.folder, name + ".jsonl"), pieces)
        head = list(encoder.HEADS).index("framing")
        said = encoder.opinions(model, sentences)[:, head].argmax(1)
        true = numpy.array([encoder.FRAMINGS.index(sentence["framing"]) for sentence in sentences])
        low, high = interval(true, said, [sentence["article"] for sentence in sentences])
        scores = f1(true, said)
        print(
            f"{name}: {len(sentences)} persons, macro-F1 {numpy.mean(scores):.3f} [{low:.3f}, {high:.3f}], F1 of negative / neutral / "
            f"positive {' / '.join(f'{score:.3f}' for score in scores)}, accuracy {(true == said).mean():.3f}; "
            f"fine-tuned RoBERTa {published}, TF-IDF logistic regression {floor}"
        )
    os.remove(checkpoint)
    print(f"{(time.time() - started) / 60:.1f} minutes", file=sys.stderr)


if __name__ == "__main__":
    main()
