"""The same work with scikit-learn and networkx. Reads a review as JSON, prints times as JSON."""

import json
import platform
import re
import sys
import time
from collections import defaultdict
from itertools import islice

import networkx as nx
import numpy
import scipy.sparse as sparse
import sklearn
from scipy.optimize import Bounds, LinearConstraint, milp
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, TfidfVectorizer
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import normalize

given = json.load(sys.stdin)
review = given["review"]
table = {name: set(words) for name, words in given["words"].items()}
turns = given["turns"]
tones = given["tones"]
opposed = defaultdict(set)
for near, far in given["opposites"]:
    opposed[near].add(far)
    opposed[far].add(near)


def states(slot):
    """The states of a slot, those of resource and response of a mechanism too."""
    constructs = list(slot["constructs"])
    for part in ("resource", "response"):
        constructs += slot.get(part, {}).get("constructs", [])
    return [(name, slot.get("direction", "")) for name in dict.fromkeys(constructs)]


def by_role():
    found = []
    for one in sorted(review["configurations"], key=lambda one: one["id"]):
        told = defaultdict(set)
        for slot in one["slots"]:
            told[slot["role"]].update(states(slot))
        found.append((one["id"], told))
    return found


def families():
    """The study families whose evidence supports each configuration."""
    family = {one["id"]: one.get("studyFamily", one["id"]) for one in review["sources"]}
    source = {one["id"]: one["source"] for one in review["fragments"]}
    found = defaultdict(set)
    for item in review["evidence"]:
        if item["stance"] in ("supports", "refines") and item["fragment"] in source:
            found[item["subject"]["id"]].add(family[source[item["fragment"]]])
    return found


def surroundings():
    """What each construct stands with, in which roles."""
    found = defaultdict(list)
    for one in review["configurations"]:
        placed = [
            (name, slot["role"], slot["id"]) for slot in one["slots"] for name, _ in states(slot)
        ]
        for name, role, place in placed:
            for other, theirs, there in placed:
                if place != there and name != other:
                    found[name].append(f"{role} {theirs} {other}")
    return found


def read_phrase(text):
    """Words without those of negation and amount, whether they turn the phrase over, and its tone."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower())
    flat = f" {' '.join(words)} "
    negated = sum(f" {turn} " in flat for turn in turns["negating"])
    contrast = any(f" {turn} " in flat for turn in turns["contrasting"])
    kept, amounts = [], 0
    for word in words:
        if word in table["negations"] or word.endswith("n't") or word in table["downwards"]:
            negated += 1
        elif word in table["upwards"]:
            amounts += 1
        elif word not in ENGLISH_STOP_WORDS:
            kept.append(word)
    tone = sum((tones.get(word, 0) > 0) - (tones.get(word, 0) < 0) for word in kept)
    tone = (tone > 0) - (tone < 0)
    return {
        "words": kept,
        "poles": {word for word in kept if word in opposed},
        "negated": negated,
        "directed": negated + amounts > 0,
        "contrast": contrast,
        "tone": -tone if negated % 2 == 1 else tone,
    }


def clashes(one, other):
    """Words of one phrase that the other turns into their opposite."""
    found = [
        (pole, far)
        for pole in one["poles"] - other["poles"]
        for far in opposed[pole]
        if far in other["poles"] and far not in one["poles"]
    ]
    if found:
        return found
    for left, right in ((one, other), (other, one)):
        for word in left["words"]:
            for prefix in table["prefixes"]:
                base = word[len(prefix) :]
                if word.startswith(prefix) and len(base) >= 5:
                    if base in right["words"] and base not in left["words"]:
                        found.append((word, base))
    return found


def compare_polarity(one, other):
    because = clashes(one, other)
    if one["negated"] % 2 != other["negated"] % 2:
        because.append(("turned over",))
    if len(because) % 2 == 1:
        return "opposite", because
    if one["negated"] != other["negated"]:
        because.append(("negated differently",))
    if one["contrast"] or other["contrast"]:
        because.append(("contrast",))
    if one["tone"] != other["tone"]:
        because.append(("tone",))
    return ("unclear" if because else "same"), because


def weights_by_row(block):
    items, data = block.indices.tolist(), block.data.tolist()
    return [dict(zip(items[start:end], data[start:end])) for start, end in zip(block.indptr, block.indptr[1:])]


def vocabulary():
    """Words, pieces of words, neighbours and a latent space; nearest pairs, part by part, read for
    polarity; proposals with what the two share; groups with their weakest link."""
    constructs = review["constructs"]
    phrases = [" ".join([one["label"], *one["aliases"]]) for one in constructs]
    read = [read_phrase(one["label"]) for one in constructs]
    stood = surroundings()
    beside = [stood[one["id"]] for one in constructs]
    by_word = TfidfVectorizer(stop_words="english")
    words = by_word.fit_transform(phrases)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit_transform(phrases)
    by_neighbour = TfidfVectorizer(analyzer=lambda own: own)
    around = by_neighbour.fit_transform(beside)
    features = sparse.hstack([words * 2, pieces, around]).tocsr()
    dimensions = min(30, min(features.shape) - 1)
    latent = normalize(TruncatedSVD(dimensions, n_iter=6, random_state=1).fit_transform(features))
    pairs = set()
    for block in (features, latent):
        nearest = NearestNeighbors(n_neighbors=min(16, len(phrases)), metric="cosine").fit(block)
        for one, others in enumerate(nearest.kneighbors(block, return_distance=False).tolist()):
            pairs.update((min(one, other), max(one, other)) for other in others if other != one)
    one, other = numpy.array(sorted(pairs)).T
    parts = [numpy.asarray(x[one].multiply(x[other]).sum(axis=1)).ravel() for x in (words, pieces, around)]
    parts.append((latent[one] * latent[other]).sum(axis=1))
    weights = [2, 1, 1, 1]
    likeness = numpy.average(numpy.array(parts), axis=0, weights=weights)
    like = []
    for at in numpy.flatnonzero(likeness >= 0.08).tolist():
        left, right = int(one[at]), int(other[at])
        relation, because = compare_polarity(read[left], read[right])
        counts = float(likeness[at]) * (0.5 if relation == "unclear" else 1)
        if counts >= 0.3:
            like.append((counts, left, right, at, relation, because))
    like.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    names = (by_word.get_feature_names_out(), by_neighbour.get_feature_names_out())
    by_row = [weights_by_row(block) for block in (words, around)]
    proposals = []
    for counts, left, right, at, relation, because in like[:1000]:
        shared = []
        for block, name in zip(by_row, names):
            mine, theirs = block[left], block[right]
            both = {item: mine[item] * theirs[item] for item in mine.keys() & theirs.keys()}
            shared.append([name[item] for item in sorted(both, key=both.get, reverse=True)[:8]])
        proposals.append(
            {
                "kind": "opposite" if relation == "opposite" else "same",
                "left": constructs[left]["id"],
                "right": constructs[right]["id"],
                "likeness": counts,
                "parts": [(float(part[at]), weight) for part, weight in zip(parts, weights)],
                "shared": shared,
                "polarity": relation,
                "because": because,
            }
        )
    graph = nx.Graph()
    graph.add_weighted_edges_from(
        (left, right, counts) for counts, left, right, _, relation, _ in like if relation == "same" and counts >= 0.45
    )
    forest = nx.maximum_spanning_tree(graph)
    for members in nx.connected_components(forest):
        min(forest.subgraph(members).edges(data="weight"), key=lambda edge: edge[2])
    return None


def consolidate():
    """Configurations that share half of what they say, the groups they make, what all share."""
    told = by_role()
    held = families()
    numbers = {}
    rows, columns = [], []
    for at, (_, roles) in enumerate(told):
        for role in ("context", "intervention", "mechanism", "outcome"):
            for key in roles[role]:
                rows.append(at)
                columns.append(numbers.setdefault((role, key), len(numbers)))
    shape = (len(told), max(1, len(numbers)))
    matrix = sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=shape)
    shared = sparse.triu(matrix @ matrix.T, k=1).tocoo()
    sizes = numpy.asarray(matrix.sum(axis=1)).ravel()
    likeness = shared.data / (sizes[shared.row] + sizes[shared.col] - shared.data)
    like = likeness >= 0.5
    graph = nx.Graph()
    graph.add_weighted_edges_from(
        zip(shared.row[like].tolist(), shared.col[like].tolist(), likeness[like].tolist())
    )
    for members in nx.connected_components(nx.maximum_spanning_tree(graph)):
        all_told = [{(role, key) for role in told[at][1] for key in told[at][1][role]} for at in members]
        meet = set.intersection(*all_told)
        [own - meet for own in all_told]
        set().union(*(held[told[at][0]] for at in members))
    return None


def chains():
    """The graph of what follows what, 200 paths of at most 12 steps with what they need, 200 cycles."""
    told = by_role()
    held = families()
    receivers = defaultdict(list)
    for at, (_, roles) in enumerate(told):
        for key in roles["context"] | roles["mechanism"]:
            receivers[key].append(at)
    graph = nx.DiGraph()
    for at, (_, roles) in enumerate(told):
        for key in roles["outcome"]:
            graph.add_edges_from((at, other) for other in receivers[key])
    ends = {node for node in graph if graph.out_degree(node) == 0}
    paths = []
    for start in sorted(graph):
        if len(paths) >= 200:
            break
        if graph.out_degree(start) > 0:
            found = nx.all_simple_paths(graph, start, ends, cutoff=11)
            paths += islice(found, 200 - len(paths))
    for path in paths:
        supplied, needed = set(), []
        for at in path:
            needed += [key for key in told[at][1]["context"] if key not in supplied]
            supplied |= told[at][1]["outcome"]
        set.intersection(*(held[told[at][0]] for at in path))
    list(nx.strongly_connected_components(graph))
    list(islice(nx.simple_cycles(graph), 200))
    return graph.number_of_edges()


def support():
    """Configurations that fewer than two study families support."""
    held = families()
    return sum(1 for one in review["configurations"] if len(held[one["id"]]) < 2)


def frontier():
    """The most study families that one to five configurations cover, proven by integer programming."""
    held = families()
    members = [sorted(held[one["id"]]) for one in review["configurations"]]
    units = {family: at for at, family in enumerate(sorted(set().union(*members)))}
    entries = [(units[family], at) for at, own in enumerate(members) for family in own]
    rows, columns = zip(*entries)
    covers = sparse.csr_matrix((numpy.ones(len(rows)), (rows, columns)), shape=(len(units), len(members)))
    # A unit counts only where a chosen configuration holds it.
    holds = LinearConstraint(sparse.hstack([covers, -sparse.identity(len(units))]), lb=0)
    wanted = numpy.concatenate([numpy.zeros(len(members)), -numpy.ones(len(units))])
    choice = numpy.concatenate([numpy.ones(len(members)), numpy.zeros(len(units))])
    for size in range(1, 6):
        few = LinearConstraint(choice, ub=size)
        found = milp(wanted, constraints=[holds, few], integrality=choice, bounds=Bounds(0, 1))
    return int(round(-found.fun))


def least(task, rounds):
    fastest, answer = float("inf"), None
    for _ in range(rounds):
        start = time.perf_counter()
        answer = task()
        fastest = min(fastest, (time.perf_counter() - start) * 1000)
    return {"ms": fastest, "answer": answer}


rounds = 5 if len(review["configurations"]) <= 1500 else 1
tasks = (vocabulary, consolidate, chains, support, frontier)
print(
    json.dumps(
        {
            "versions": {
                "Python": platform.python_version(),
                "scikit-learn": sklearn.__version__,
                "networkx": nx.__version__,
            },
            "times": {task.__name__: least(task, rounds) for task in tasks},
        }
    )
)
