"""Draws the figures of the notebooks from rows of the reports. Names from the corpus are drawn as plain text."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.ticker import FuncFormatter, PercentFormatter

from reports import percent, plain

# Blue and vermilion are told apart by all common kinds of colour blindness (Okabe and Ito, 2008); so are the others.
FRAMING_COLOURS = {"anti": "#D55E00", "neutral": "#999999", "pro": "#0072B2"}
CLAIM_COLOURS = {"own_voice": "#E69F00", "attributed": "#56B4E9", "state_media": "#009E73"}
CLAIM_HATCHES = {"own_voice": "", "attributed": "//", "state_media": "xx"}
FEW_COLOUR = "#777777"

plt.rcParams.update({"figure.dpi": 80, "font.size": 9, "axes.spines.top": False, "axes.spines.right": False})


def intervals(rows, title):
    """Raw and corrected shares of anti and pro with their intervals, a row of by_source or by_country a line."""
    height = 1.3 + 0.3 * len(rows)
    figure, both = plt.subplots(1, 2, sharey=True, figsize=(9.5, height))
    for axes, framing, words in zip(both, ("anti", "pro"), ("unfavourable", "favourable")):
        _dots(axes, rows, framing, -0.17, "D", False)
        _dots(axes, rows, f"{framing}_corrected", 0.17, "o", True)
        axes.set(xlim=(-0.02, 1.02), title=f"{words} ({framing})", xlabel="share of the U.S. sentences")
        axes.xaxis.set_major_formatter(PercentFormatter(1))
        axes.grid(axis="x", lw=0.4)
    both[0].set_yticks(range(len(rows)), [_label(row) for _, row in rows.iterrows()])
    both[0].invert_yaxis()
    handles = [
        plt.Line2D([], [], marker="D", color="black", mfc="white", lw=0.8, ms=5, label="raw"),
        plt.Line2D([], [], marker="o", color="black", lw=1.6, ms=5, label="corrected"),
        plt.Line2D([], [], color=FEW_COLOUR, lw=3, label="* grey: too few to conclude from"),
    ]
    figure.suptitle(title)
    figure.tight_layout(rect=(0, 0.35 / height, 1, 1))
    figure.legend(handles=handles, loc="lower center", ncol=3, frameon=False)
    plt.show()


def trend(months, title):
    """Corrected shares of a table with a row a month; a month without sentences is a gap, one with few is hollow."""
    figure, axes = plt.subplots(figsize=(9, 3.4))
    enough = ~months["few"].fillna(True).astype(bool).to_numpy()
    for framing, marker, shift in (("anti", "o", -0.08), ("pro", "s", 0.08)):
        value, low, high = (months[f"{framing}_corrected_{part}"].to_numpy() for part in ("share", "low", "high"))
        places = np.arange(len(months)) + shift
        colour = FRAMING_COLOURS[framing]
        axes.vlines(places, low, high, color=colour, lw=1)
        axes.plot(places, value, "-", color=colour, lw=1)
        axes.plot(places[enough], value[enough], marker, color=colour, label=framing)
        axes.plot(places[~enough], value[~enough], marker, color=colour, mfc="white", label=f"{framing}, too few")
    counts = months["us_sentences"].astype("float64").fillna(0).astype(int)
    axes.set_xticks(range(len(months)), [f"{month}\nn = {count}" for month, count in counts.items()])
    axes.set(ylim=(0, 1), ylabel="share of the U.S. sentences", title=plain(title, 80))
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(axis="y", lw=0.4)
    _legend_below(axes, 3.4, 4)
    plt.show()


def framing_by_claim(rows, cells):
    """To the left the unfavourable, to the right the favourable sentences, by whose claim they are.

    rows: of by_source. cells: the rows of framing_by_claim, any order.
    """
    key = ["source", "country", "control"]
    shares = cells.pivot_table(index=key, columns=["framing", "claim"], values="share", aggfunc="sum")
    height = 1.5 + 0.3 * len(rows)
    figure, axes = plt.subplots(figsize=(9.5, height))
    for framing, direction in (("anti", -1), ("pro", 1)):
        start = np.zeros(len(rows))
        for claim, colour in CLAIM_COLOURS.items():
            of_claim = shares.get((framing, claim), pd.Series(0.0, index=shares.index))
            width = of_claim.reindex(pd.MultiIndex.from_frame(rows[key])).fillna(0).to_numpy(dtype=float)
            name = claim.replace("_", " ") if direction > 0 else None
            style = {"color": colour, "hatch": CLAIM_HATCHES[claim], "edgecolor": "white", "lw": 0.5, "label": name}
            axes.barh(range(len(rows)), direction * width, left=direction * start, height=0.7, **style)
            start += width
    axes.axvline(0, color="black", lw=0.8)
    axes.set_yticks(range(len(rows)), [_label(row) for _, row in rows.iterrows()])
    axes.invert_yaxis()
    axes.set(xlim=(-1, 1), title="Framing by whose claim it is (raw)")
    axes.set_xlabel("unfavourable  \u2190   share of the U.S. sentences   \u2192  favourable")
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: percent(abs(value))))
    _legend_below(axes, height, 3)
    plt.show()


def estimates(table, truth, title):
    """A row a way to estimate a share, with its interval, against the true share.

    table: index the way, columns share, low, high (missing where the way has no interval).
    """
    height = 1.2 + 0.35 * len(table)
    figure, axes = plt.subplots(figsize=(8, height))
    axes.axvline(truth, color="black", lw=1, ls="--", label="all sentences labelled")
    for place, (share, low, high) in enumerate(table[["share", "low", "high"]].to_numpy(dtype=float)):
        axes.plot([low, high], [place] * 2, color=FRAMING_COLOURS["pro"], lw=1.6)
        axes.plot(share, place, "o", color=FRAMING_COLOURS["pro"])
    axes.set_yticks(range(len(table)), table.index)
    axes.invert_yaxis()
    axes.margins(y=0.2)
    axes.set(title=title, xlim=(0, max(0.6, 1.1 * np.nanmax(table["high"]))))
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(axis="x", lw=0.4)
    axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5))
    plt.show()


def _label(row):
    parts = [str(row[column]) for column in ("source", "country", "control") if column in row]
    return f"{plain(', '.join(parts), 44)}{' *' if row['few'] else ''}  n = {row['us_sentences']}"


def _dots(axes, rows, share, shift, marker, filled):
    """A row without a share stays empty; one with too few sentences is grey."""
    for place, (_, row) in enumerate(rows.iterrows()):
        if pd.isna(row[f"{share}_share"]):
            continue
        colour = FEW_COLOUR if row["few"] else FRAMING_COLOURS[share.split("_")[0]]
        value, low, high = (row[f"{share}_{part}"] for part in ("share", "low", "high"))
        axes.plot([low, high], [place + shift] * 2, color=colour, lw=1.6 if filled else 0.8)
        axes.plot(value, place + shift, marker, color=colour, ms=5, mfc=colour if filled else "white")


def _legend_below(axes, height, columns):
    axes.legend(frameon=False, ncol=columns, loc="upper center", bbox_to_anchor=(0.5, -0.6 / (height - 0.8)))
