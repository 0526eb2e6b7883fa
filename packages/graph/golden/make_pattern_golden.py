"""Golden values for patterns, hypergraphs and joins of @cmoc/graph, from independent tools.

Writes patterns.json, boolean.json, hyperpaths.json and joins.json beside this script: inputs and
answers together.
Tools: Debian 12 packages python3-networkx, python3-sympy, python3-scipy, python3-sklearn and
glpk-utils; the versions that made the files stand in each file under "tools".

- Concepts and closed itemsets: the formal concepts of a context are the maximal cliques of the
  graph in which all objects hang together, all attributes hang together, and an object hangs
  together with its attributes (networkx `find_cliques`).
- Boolean minimisation: prime implicants by sympy's Quine-McCluskey step; the fewest that cover all
  true rows, and all choices of as few, by scipy's `milp` (HiGHS) with each found one forbidden.
- Minimal hyperpaths: an integer programme for glpsol, each found set and its supersets forbidden,
  until no solution is left. Least lengths: the linear programme of the distances.
- Joins: all pairs. Weighted Jaccard similarity from scipy's Bray-Curtis dissimilarity b, as
  (1 - b) / (1 + b); plain Jaccard from scikit-learn.

Run: /usr/bin/python3 make_pattern_golden.py, then prettier over the files.
"""
import json
import os
import random
import subprocess
import tempfile

import networkx as nx
import numpy as np
import scipy
import sklearn
import sympy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.spatial.distance import cdist
from sklearn.metrics import pairwise_distances
from sympy.logic.boolalg import _simplified_pairs

HERE = os.path.dirname(os.path.abspath(__file__))
GLPK = subprocess.run(["glpsol", "--version"], capture_output=True, text=True).stdout.split("\n")[0].split()[-1]
VERSIONS = {
    "networkx": nx.__version__,
    "scipy": scipy.__version__,
    "scikit-learn": sklearn.__version__,
    "sympy": sympy.__version__,
    "glpk": GLPK,
}


def write(name, tools, cases):
    data = {"tools": {tool: VERSIONS[tool] for tool in tools}, "cases": cases}
    with open(os.path.join(HERE, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(data, file, indent=None, separators=(",", ":"))
        file.write("\n")


def concepts(rows, width):
    graph = nx.Graph()
    objects = [("o", at) for at in range(len(rows))]
    attributes = [("a", at) for at in range(width)]
    for side in (objects, attributes):
        graph.add_nodes_from(side)
        graph.add_edges_from((one, other) for one in side for other in side if one < other)
    graph.add_edges_from((("o", at), ("a", item)) for at, row in enumerate(rows) for item in row)
    found = []
    for clique in nx.find_cliques(graph):
        extent = sorted(number for kind, number in clique if kind == "o")
        intent = sorted(number for kind, number in clique if kind == "a")
        found.append((extent, intent))
    return found


def patterns():
    cases = []
    for seed, (count, width, density) in enumerate([(6, 5, 0.5), (12, 8, 0.4), (20, 10, 0.3), (30, 9, 0.6), (40, 14, 0.25)]):
        rng = random.Random(seed)
        rows = [sorted(item for item in range(width) if rng.random() < density) for _ in range(count)]
        used = sorted({item for row in rows for item in row})
        if used != list(range(width)):
            raise SystemExit("an attribute nobody has")
        found = concepts(rows, width)
        least = 3
        frequent = [[len(extent), intent] for extent, intent in found if len(extent) >= least and intent]
        cases.append({"rows": rows, "concepts": sorted([extent, intent] for extent, intent in found),
                      "minSupport": least, "closed": sorted(frequent, key=lambda one: (-one[0], one[1]))})
    write("patterns", ["networkx"], cases)


def primes_of(minterms, width):
    terms = [list(bits) for bits in minterms]
    while True:
        merged = _simplified_pairs(terms)
        if sorted(map(str, merged)) == sorted(map(str, terms)):
            return [tuple(term) for term in {tuple(term) for term in merged}]
        terms = merged


def covers(term, bits):
    return all(wanted == 3 or wanted == bit for wanted, bit in zip(term, bits))


def all_least_covers(primes, on):
    matrix = np.array([[1 if covers(term, bits) else 0 for term in primes] for bits in on])
    rows, lower, upper = list(matrix), [1] * len(on), [np.inf] * len(on)
    least, count = None, 0
    while True:
        answer = milp(np.ones(len(primes)), integrality=np.ones(len(primes)), bounds=Bounds(0, 1),
                      constraints=LinearConstraint(np.array(rows), lower, upper))
        if answer.status != 0:
            return least, count
        chosen = np.round(answer.x)
        if least is None:
            least = int(chosen.sum())
        if chosen.sum() > least:
            return least, count
        count += 1
        rows.append(chosen)
        lower.append(-np.inf)
        upper.append(least - 1)


def boolean():
    cases = []
    for seed, (width, on_share, free_share) in enumerate([(3, 0.5, 0), (3, 0.4, 0.25), (4, 0.5, 0), (4, 0.4, 0.3), (4, 0.6, 0.1), (5, 0.4, 0.1), (5, 0.5, 0)]):
        rng = random.Random(100 + seed)
        on, free, off = [], [], []
        for number in range(2 ** width):
            bits = [number >> at & 1 for at in reversed(range(width))]
            draw = rng.random()
            (on if draw < on_share else free if draw < on_share + free_share else off).append(bits)
        primes = [term for term in primes_of(on + free, width) if any(covers(term, bits) for bits in on)]
        least, tied = all_least_covers(primes, on)
        cases.append({"width": width, "on": on, "free": free, "off": off,
                      "primes": sorted("".join("-" if bit == 3 else str(bit) for bit in term) for term in primes),
                      "terms": least, "tied": tied})
    write("boolean", ["sympy", "scipy"], cases)


def glpsol(lines):
    with tempfile.TemporaryDirectory() as folder:
        model, answer = os.path.join(folder, "model.lp"), os.path.join(folder, "answer.txt")
        with open(model, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        said = subprocess.run(["glpsol", "--tmlim", "20", "--lp", model, "-w", answer], capture_output=True, text=True).stdout
        if "OPTIMAL LP SOLUTION FOUND" not in said:
            raise SystemExit(said)
        with open(answer, encoding="utf-8") as file:
            return [line.split() for line in file]


def columns(lines):
    """The names of the variables, in the order in which glpsol numbers them."""
    with tempfile.TemporaryDirectory() as folder:
        model, plain = os.path.join(folder, "model.lp"), os.path.join(folder, "names.txt")
        with open(model, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        subprocess.run(["glpsol", "--lp", model, "--check", "--wglp", plain], capture_output=True, check=True)
        with open(plain, encoding="utf-8") as file:
            parts = [line.split() for line in file]
    return {int(part[2]): part[3] for part in parts if part[:2] == ["n", "j"]}


def least_length(edges, weights, vertices, facts, target):
    cap = 10 ** 6
    lines = ["Maximize", " obj: " + " + ".join(f"d{v}" for v in range(vertices)), "Subject To"]
    for h, (tail, head) in enumerate(edges):
        for v in head:
            if v in tail:
                continue
            needed = "".join(f" - d{t}" for t in tail)
            lines.append(f" e{h}_{v}: d{v}{needed} <= {weights[h]}")
    lines += ["Bounds"] + [f" 0 <= d{v} <= {0 if v in facts else cap}" for v in range(vertices)] + ["End"]
    names = columns(lines)
    value = {names[int(part[1])]: float(part[3]) for part in glpsol(lines) if part and part[0] == "j"}
    length = round(value[f"d{target}"])
    return None if length >= cap else length


def hyperpaths():
    cases = []
    for seed, (vertices, count) in enumerate([(5, 8), (5, 10), (6, 12), (6, 14), (7, 14)]):
        rng = random.Random(200 + seed)
        edges = []
        for _ in range(count):
            chosen = rng.sample(range(vertices), rng.randint(2, 4))
            heads = 1 if len(chosen) == 2 else rng.randint(1, 2)
            edges.append([sorted(chosen[heads:]), sorted(chosen[:heads])])
        weights = [rng.randint(1, 9) for _ in edges]
        facts, target = [0, 1], vertices - 1
        cases.append({"vertices": vertices, "edges": edges, "weights": weights, "facts": facts, "target": target,
                      "length": least_length(edges, weights, vertices, facts, target)})
    write("hyperpaths", ["glpk"], cases)


def pairs_above(similarity, threshold):
    count = len(similarity)
    return [[one, other, round(float(similarity[one][other]), 9)] for one in range(count) for other in range(one + 1, count)
            if similarity[one][other] >= threshold]


def joins():
    cases = []
    for seed, (count, tokens, plain) in enumerate([(30, 12, True), (60, 20, True), (30, 12, False), (60, 15, False)]):
        rng = random.Random(300 + seed)
        rows = [[(rng.randint(1, 4) if not plain else 1) if rng.random() < 0.35 else 0 for _ in range(tokens)] for _ in range(count)]
        for at in range(0, count - 1, 5):
            rows[at + 1] = list(rows[at])
            rows[at + 1][rng.randrange(tokens)] = 1
        table = np.array(rows, dtype=float)
        if not table.any(axis=1).all():
            raise SystemExit("an empty set")
        if plain:
            similarity = 1 - pairwise_distances(table.astype(bool), metric="jaccard")
        else:
            bray = cdist(table, table, "braycurtis")
            similarity = (1 - bray) / (1 + bray)
        cases.append({"sets": rows, "threshold": 0.6, "pairs": pairs_above(similarity, 0.6)})
    write("joins", ["scipy", "scikit-learn"], cases)


patterns()
boolean()
hyperpaths()
joins()
