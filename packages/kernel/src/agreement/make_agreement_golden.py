"""Golden values of the statistics of agreement, from independent tools; made-up ratings.

Tools: scikit-learn (cohen_kappa_score) and NLTK (nltk.metrics.agreement, Krippendorff's alpha and
observed agreement with ratings missing); the versions that made the file stand in it.
Run: /usr/bin/python3 make_agreement_golden.py (Debian 12: python3-sklearn, python3-nltk), then
prettier over the file.
"""
import json
import os
import random

import nltk
import sklearn
from nltk.metrics import binary_distance
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score

HERE = os.path.dirname(os.path.abspath(__file__))
SCALE = ["low", "some", "much", "full"]


def rated(seed, raters, units, missing):
    """Raters who mostly follow the first, on a scale whose levels are not equally frequent."""
    rng = random.Random(seed)
    rows = []
    for _ in range(units):
        truth = rng.choices(SCALE, [6, 3, 2, 1])[0]
        row = []
        for _ in range(raters):
            said = truth if rng.random() < 0.6 else rng.choice(SCALE)
            row.append(None if rng.random() < missing else said)
        rows.append(row)
    return rows


def ordinal(rows):
    """Krippendorff's squared ordinal distance, from the ratings that can be paired."""
    paired = [[r for r in row if r is not None] for row in rows]
    flat = [r for row in paired if len(row) > 1 for r in row]
    counts = [flat.count(level) for level in SCALE]

    def distance(one, other):
        low, high = sorted((SCALE.index(one), SCALE.index(other)))
        return (sum(counts[low : high + 1]) - (counts[low] + counts[high]) / 2) ** 2

    return distance


def alpha(rows, distance):
    data = [
        (str(rater), str(unit), rating)
        for unit, row in enumerate(rows)
        if sum(r is not None for r in row) > 1
        for rater, rating in enumerate(row)
        if rating is not None
    ]
    return AnnotationTask(data=data, distance=distance).alpha()


def case(seed, raters, units, missing):
    rows = rated(seed, raters, units, missing)
    answers = {"alpha": alpha(rows, binary_distance), "ordinalAlpha": alpha(rows, ordinal(rows))}
    if raters == 2:
        both = [row for row in rows if None not in row]
        one, other = zip(*both)
        for name, weights in [("kappa", None), ("linear", "linear"), ("quadratic", "quadratic")]:
            answers[name] = cohen_kappa_score(one, other, labels=SCALE, weights=weights)
        data = [(str(r), str(u), row[r]) for u, row in enumerate(both) for r in (0, 1)]
        answers["percent"] = AnnotationTask(data=data).avg_Ao()
    return {"units": rows, **answers}


cases = [case(1, 2, 30, 0), case(2, 2, 25, 0.2), case(3, 2, 12, 0), case(4, 5, 20, 0.3), case(5, 3, 40, 0.1)]
with open(os.path.join(HERE, "agreement-golden.json"), "w", encoding="utf-8") as file:
    tools = {"scikit-learn": sklearn.__version__, "nltk": nltk.__version__}
    json.dump({"tools": tools, "scale": SCALE, "cases": cases}, file)
    file.write("\n")
