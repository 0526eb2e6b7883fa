"""The same work with scikit-learn and networkx. Reads a review as JSON, prints times as JSON."""

import json
import platform
import sys
import time
from collections import defaultdict
from itertools import islice

import networkx as nx
import numpy
import scipy.sparse as sparse
import sklearn
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import normalize

review = json.load(sys.stdin)


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


def vocabulary():
    """Words, pieces of words, neighbours and a latent space; nearest pairs, part by part; groups."""
    constructs = review["constructs"]
    phrases = [" ".join([one["label"], *one["aliases"]]) for one in constructs]
    stood = surroundings()
    beside = [stood[one["id"]] for one in constructs]
    words = TfidfVectorizer(stop_words="english").fit_transform(phrases)
    pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit_transform(phrases)
    around = TfidfVectorizer(analyzer=lambda own: own).fit_transform(beside)
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
    likeness = numpy.average(numpy.array(parts), axis=0, weights=[2, 1, 1, 1])
    order = numpy.argsort(-likeness)
    like = [(int(one[at]), int(other[at]), float(likeness[at])) for at in order if likeness[at] >= 0.3]
    graph = nx.Graph()
    graph.add_weighted_edges_from(like)
    forest = nx.maximum_spanning_tree(graph)
    list(nx.connected_components(forest))
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
    """Greedy choice of one to five configurations that cover most study families."""
    held = families()
    covered = set()
    members = [held[one["id"]] for one in review["configurations"]]
    for _ in range(5):
        covered |= max(members, key=lambda own: len(own - covered))
    return len(covered)


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
