"""Reads the tables of a run of Framewire into pandas, with the types and meanings of its datapackage.json."""

import hashlib
import json
import os
import re
import unicodedata
from pathlib import Path

import numpy as np
import pandas as pd

_FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"
_VALUE_SIGNS = ".,:;/-+()%'\u2019\u2212\u2013"
_TRUTHS = {"true", "false", "wahr", "falsch"}
_VALUE_WORDS = set(
    "e t z a p am pm eur usd dm jan january januar feb february februar mar march m\u00e4r m\u00e4rz mrz apr april may"
    " mai jun june juni jul july juli aug august sep sept september oct october okt oktober nov november dec december dez"
    " dezember mon monday mo montag tue tuesday di dienstag wed wednesday mi mittwoch thu thursday do donnerstag fri"
    " friday fr freitag sat saturday sa samstag sun sunday so sonntag".split()
)


class Run:
    """The reports of one run.

    tables: name such as "by_source" to a DataFrame.
    meanings: the same name to what its columns mean, as a Series.
    manifest: the content of run.json.
    changed: names of files that are not, byte by byte, what the run wrote.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        if not (self.folder / "datapackage.json").is_file():
            raise FileNotFoundError(
                "This folder holds no reports (no datapackage.json in it). Make some with"
                " 'jobs/analyze datasets/sample --out out/demo', or set FRAMEWIRE_REPORTS to the folder of a run."
            )
        package = json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))
        self.manifest = json.loads((self.folder / "run.json").read_text(encoding="utf-8"))
        self.tables, self.meanings, self.changed = {}, {}, []
        for resource in package["resources"]:
            parts = resource.get("parts", [resource])
            fields = {field["name"]: field for field in resource["schema"]["fields"]}
            self.tables[resource["name"]] = _table([self.folder / part["path"] for part in parts], fields)
            self.meanings[resource["name"]] = pd.Series({name: field["description"] for name, field in fields.items()})
            self.changed += [part["path"] for part in parts if _hash(self.folder / part["path"]) != part["hash"]]

    def __getitem__(self, name):
        return self.tables[name]


def folder():
    """The folder of reports to read: FRAMEWIRE_REPORTS, else that of README.md's first command."""
    return Path(os.environ.get("FRAMEWIRE_REPORTS") or Path("..") / "out" / "demo")


def share(count, total):
    """count / total, missing where total is 0: nothing is a share of nothing."""
    total = pd.Series(total, dtype="float64")
    return pd.Series(count, dtype="float64") / total.where(total > 0)


def difference(one, other, share_column, low_column, high_column):
    """The difference of two rows' shares, with a 95 % interval from the two intervals (MOVER: Newcombe 1998, Zou and
    Donner 2008). It takes the rows for independent. Missing where one of the shares is."""
    p, low, high = (float(one[column]) for column in (share_column, low_column, high_column))
    q, other_low, other_high = (float(other[column]) for column in (share_column, low_column, high_column))
    return (
        p - q,
        p - q - float(np.hypot(p - low, other_high - q)),
        p - q + float(np.hypot(high - p, q - other_low)),
    )


def sentences_behind(sentences, row):
    """The U.S. sentences that a row counts: those with its key.

    The key is what the row has of source, country, control, month, framing and claim. A row without a month counts the
    sentences of articles without a date.
    """
    chosen = sentences["target"] == "us"
    for column in ("source", "country", "control", "framing", "claim"):
        if column in row:
            chosen &= sentences[column] == row[column]
    if "month" in row:
        months = sentences["date"].dt.to_period("M")
        chosen &= months.isna() if pd.isna(row["month"]) else months == row["month"]
    return sentences[chosen]


def plain(text, width):
    """Text of a corpus for a figure: on one line, clipped, with signs that steer the direction of writing left out, and
    dollars that do not start a formula."""
    letters = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in str(text))
    line = " ".join(letters.split())
    clipped = line if len(line) <= width else line[: width - 1] + "\u2026"
    return clipped.replace("$", r"\$")


def percent(value):
    """A share as people write it; a dash where it is missing."""
    return "\u2013" if pd.isna(value) else f"{100 * value:.0f} %"


def between(share_value, low, high):
    """A share with its interval."""
    return f"{percent(share_value)} ({percent(low)} to {percent(high)})"


def points(difference, low, high):
    """A difference of shares with its interval, in percentage points."""
    return "\u2013" if pd.isna(difference) else f"{100 * difference:+.0f} ({100 * low:+.0f} to {100 * high:+.0f})"


def configure_pandas():
    """Tables as they are to be shown: text of the corpus escaped (pandas' default) and never taken for a formula."""
    pd.set_option("display.html.use_mathjax", False)
    pd.set_option("display.max_colwidth", 200)
    pd.set_option("display.max_rows", 60)
    pd.set_option("display.precision", 3)


def _table(files, fields):
    # Everything as text first: pandas would take the country code of Namibia (NA) for a missing value.
    parts = [pd.read_csv(file, encoding="utf-8-sig", dtype=str, keep_default_na=False) for file in files]
    table = pd.concat(parts, ignore_index=True)
    return table.apply(lambda column: _typed(column, fields.get(column.name, {"type": "string"})["type"]))


def _typed(column, kind):
    if kind == "integer":
        return pd.to_numeric(column.where(column != "")).astype("Int64")
    if kind == "number":
        return pd.to_numeric(column.where(column != "")).astype("float64")
    if kind == "boolean":
        return column.map({"true": True, "false": False}).astype("boolean")
    if kind == "date":
        return pd.to_datetime(column.where(column != ""), format="%Y-%m-%d")
    if kind == "yearmonth":
        return pd.Series(pd.PeriodIndex(column.where(column != "", None), freq="M"), index=column.index)
    return column.map(without_guard)


def without_guard(cell):
    """Takes off the apostrophe that keeps a spreadsheet from reading a text as a formula, number or date.

    It is the reverse of what SpreadsheetGuard.java does.
    """
    return cell[1:] if cell.startswith("'") and _needs_guard(cell) else cell


def _needs_guard(text):
    start = 0
    while start < len(text) and (text[start] == "'" or _is_blank(text[start])):
        if text[start] in "\t\r\n":
            return True
        start += 1
    rest = text[start:]
    return bool(rest) and (rest[0] in _FORMULA_SIGNS or (_is_value(rest) and not _is_exact(text)))


def _is_value(text):
    words = re.findall(r"[^\W\d_]+", text)
    if words and words[0].lower() in _TRUTHS:
        return text.strip().lower() in _TRUTHS
    others = re.sub(r"[^\W\d_]+", "", text)
    return (
        all(word.lower() in _VALUE_WORDS for word in words)
        and all(c.isdecimal() or c in _VALUE_SIGNS or _is_blank(c) or unicodedata.category(c) == "Sc" for c in others)
        and any(c.isdecimal() for c in others)
    )


def _is_exact(text):
    """A whole number that every spreadsheet shows as it is."""
    return len(text) <= 15 and re.fullmatch("0|[1-9][0-9]*", text) is not None


def _is_blank(sign):
    return sign.isspace() or unicodedata.category(sign) in ("Cf", "Zs", "Zl", "Zp")


def _hash(file):
    digest = hashlib.sha256()
    with open(file, "rb") as content:
        for block in iter(lambda: content.read(1 << 20), b""):
            digest.update(block)
    return "sha256:" + digest.hexdigest()
