#!/usr/bin/env python3
"""Fits the weights of questionnaires/matching/confidence.cpp by logistic regression and shows how they do.

Usage: accuracy_matching --features PAIRS.truth.json… > features.tsv; fit_weights.py features.tsv
Fits on the questions of the "fit" half (by a hash of their text), each set weighing the same and each also asked of a
library without its right entries; prints the weights and, for the "check" half, recall and proposals by floor.
"""
import collections, math, sys

SIGNS = {
    "answerable": ["ofQuestion", "ofEntry", "both", "family", "family*ofEntry", "brevity", "size", "across",
                   "across*ofQuestion", "across*ofEntry", "across*size"],
    "right": ["ofQuestion", "ofEntry", "both", "lead", "family", "family*ofEntry", "brevity", "across",
              "across*ofQuestion", "across*ofEntry"],
}
Question = collections.namedtuple("Question", "half same right three signs")


def signs_of(candidates):
    best, second = candidates[0][1], candidates[1][1][9] if len(candidates) > 1 else 0
    of_question, of_entry = best[1], best[2]
    across = best[12]
    signs = {
        "ofQuestion": of_question, "ofEntry": of_entry, "both": math.sqrt(of_question * of_entry),
        "lead": 1 if best[8] else min(best[9] - second, 1.5), "family": min(2 * best[14], 1),
        "brevity": max(0, 1 - best[11] / 8), "across": across,
        "size": min(max(math.log10(best[13]), 1.14 if across else 1.5), 2.4) - 1.5,
    }
    for product in ("family*ofEntry", "across*ofQuestion", "across*ofEntry", "across*size"):
        left, right = product.split("*")
        signs[product] = signs[left] * signs[right]
    return signs


def read(path):
    lines = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        lines[(cells[0], cells[1])].append((int(cells[3]), [float(x) for x in cells[4:]], cells[2]))
    sets = collections.defaultdict(list)
    for (name, _), found in lines.items():
        sets[name].append(Question(found[0][2], found[0][1][8] > 0, found[0][0], any(c[0] for c in found[:3]),
                                   signs_of(found)))
    return sets


def chance(weights, names, signs):
    total = weights[0] + sum(weight * signs[name] for weight, name in zip(weights[1:], names))
    return 1 / (1 + math.exp(-max(-30, min(30, total))))


def fit(sets, kind, rounds=600, rate=0.1, decay=1e-3):
    names, rows = SIGNS[kind], []
    for questions in sets.values():
        chosen = [q for q in questions if q.half == "fit" and not q.same]
        rows += [(1 / len(chosen), q.right if kind == "right" else q.three, q.signs) for q in chosen]
    total = sum(row[0] for row in rows)
    weights = [0.0] * (len(names) + 1)
    first, second = weights[:], weights[:]
    for step in range(1, rounds + 1):
        gradient = [decay * weight for weight in weights]
        for weight, label, signs in rows:
            error = weight * (chance(weights, names, signs) - label) / total
            for i, value in enumerate([1] + [signs[name] for name in names]):
                gradient[i] += error * value
        for i, slope in enumerate(gradient):   # Adam
            first[i] = 0.9 * first[i] + 0.1 * slope
            second[i] = 0.99 * second[i] + 0.01 * slope * slope
            weights[i] -= rate * (first[i] / (1 - 0.9 ** step)) / (math.sqrt(second[i] / (1 - 0.99 ** step)) + 1e-9)
    return weights


def show(sets, weights, floors=(0.2, 0.3, 0.4, 0.5, 0.6)):
    print("by floor: recall@1 / recall@3 / share with a first proposal although unanswerable, check half")
    names = SIGNS["answerable"]
    for name in (n for n in sets if "!" not in n):
        asked = [q for q in sets[name] if q.half == "check"]
        hopeless = [q for q in sets[name + "!unanswerable"] if q.half == "check"]
        cells = []
        for floor in floors:
            over = [q for q in asked if q.same or chance(weights, names, q.signs) >= floor]
            raised = [q for q in hopeless if q.same or chance(weights, names, q.signs) >= floor]
            cells.append(f"{floor}: {sum(q.right for q in over) / max(len(asked), 1):.2f}/"
                         f"{sum(q.three for q in over) / max(len(asked), 1):.2f}/{len(raised) / max(len(hopeless), 1):.2f}")
        print(f"{name:44s}", "  ".join(cells))


found = read(sys.argv[1])
for kind in SIGNS:
    fitted = fit(found, kind)
    print(kind, {name: round(weight, 2) for name, weight in zip(["1", *SIGNS[kind]], fitted)})
    if kind == "answerable":
        show(found, fitted)
