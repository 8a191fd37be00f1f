"""Reads the tables of a run of Framewire into pandas, with the types and meanings of its datapackage.json."""

import hashlib
import json
import os
import unicodedata
from pathlib import Path

import numpy as np
import pandas as pd

_FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"


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
    """The U.S. sentences that a row counts: those with its key. The key is what the row has of source, country, control,
    month, framing and claim; without a month, those of articles without a date."""
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
    """Takes off the apostrophe that keeps a spreadsheet from reading the text as a formula."""
    return cell[1:] if cell.startswith("'") and _starts_formula(cell) else cell


def _starts_formula(text):
    for sign in text:
        if sign in "\t\r\n":
            return True
        if sign != "'" and not (sign.isspace() or unicodedata.category(sign) in ("Cf", "Zs", "Zl", "Zp")):
            return sign in _FORMULA_SIGNS
    return False


def _hash(file):
    digest = hashlib.sha256()
    with open(file, "rb") as content:
        for block in iter(lambda: content.read(1 << 20), b""):
            digest.update(block)
    return "sha256:" + digest.hexdigest()
