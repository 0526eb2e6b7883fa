"""Golden values for the tests of @cmoc/graph, from independent tools.

Writes graphs.json (the inputs) and one file of answers per tool question beside this script.
Tools: Debian 12 packages python3-networkx, python3-igraph, python3-scipy; the versions that made
the files stand in each file under "tools".
Run: /usr/bin/python3 make_golden.py, then prettier over the files.
"""
import json
import math
import os
import random

import igraph
import networkx as nx
import numpy as np
import scipy
from scipy.cluster import hierarchy
from scipy.optimize import Bounds, LinearConstraint, milp

HERE = os.path.dirname(os.path.abspath(__file__))
TOOLS = {
    "networkx": nx.__version__,
    "igraph": igraph.__version__,
    "scipy": scipy.__version__,
}


def write(name, data):
    with open(os.path.join(HERE, name + ".json"), "w", encoding="utf-8") as file:
        json.dump({"tools": TOOLS, **data}, file, indent=None, separators=(",", ":"))
        file.write("\n")


def named(name, graph, seed):
    rng = random.Random(seed)
    label = {node: f"n{at}" for at, node in enumerate(graph.nodes)}
    edges = [[label[a], label[b], rng.randint(1, 9)] for a, b in graph.edges()]
    return {
        "name": name,
        "directed": graph.is_directed(),
        "nodes": [label[node] for node in graph.nodes],
        "edges": edges,
    }


def to_nx(spec):
    graph = nx.DiGraph() if spec["directed"] else nx.Graph()
    graph.add_nodes_from(spec["nodes"])
    for a, b, weight in spec["edges"]:
        graph.add_edge(a, b, weight=weight, capacity=weight)
    return graph


def to_igraph(spec):
    at = {node: number for number, node in enumerate(spec["nodes"])}
    pairs = [(at[a], at[b]) for a, b, _ in spec["edges"]]
    return igraph.Graph(n=len(at), edges=pairs, directed=spec["directed"])


def inputs():
    made = [
        named("karate", nx.karate_club_graph(), 1),
        named("florentine", nx.florentine_families_graph(), 2),
        named("krackhardt", nx.krackhardt_kite_graph(), 3),
        named("petersen", nx.petersen_graph(), 4),
        named("barbell", nx.barbell_graph(6, 3), 5),
        named("two parts", nx.disjoint_union(nx.cycle_graph(5), nx.path_graph(4)), 6),
        named("grid", nx.grid_2d_graph(5, 6), 7),
        named("gnp 40", nx.gnp_random_graph(40, 0.12, seed=8), 8),
        named("planted", nx.planted_partition_graph(4, 12, 0.6, 0.05, seed=9), 9),
        named("tournament-like", nx.gnp_random_graph(9, 0.45, seed=10, directed=True), 10),
        named("gnp 12 directed", nx.gnp_random_graph(12, 0.2, seed=11, directed=True), 11),
        named("gnp 40 directed", nx.gnp_random_graph(40, 0.08, seed=12, directed=True), 12),
        named("scale free", nx.DiGraph(nx.scale_free_graph(40, seed=13)), 13),
        named("dag", nx.DiGraph([(a, b) for a, b in nx.gnp_random_graph(25, 0.15, seed=14, directed=True).edges if a < b]), 14),
        named("directed cycle", nx.cycle_graph(7, create_using=nx.DiGraph), 15),
    ]
    return made


def per_node(values):
    return {node: value for node, value in values.items()}


def main():
    specs = inputs()
    write("graphs", {"graphs": specs})
    structure, centrality, routes, communities = {}, {}, {}, {}
    for spec in specs:
        name, graph, ig = spec["name"], to_nx(spec), to_igraph(spec)
        structure[name] = structure_of(spec, graph)
        centrality[name] = centrality_of(spec, graph)
        routes[name] = routes_of(spec, graph)
        communities[name] = communities_of(spec, graph, ig)
    write("structure", {"graphs": structure})
    write("centrality", {"graphs": centrality})
    write("routes", {"graphs": routes})
    write("communities", {"graphs": communities})
    write("set-cover", {"cases": [cover_case(seed) for seed in range(12)]})
    write("linkage", {"cases": [linkage_case(seed, method) for seed in range(4) for method in ("average", "single", "complete")]})


def groups(parts):
    return sorted(sorted(part) for part in parts)


def structure_of(spec, graph):
    found = {}
    if spec["directed"]:
        found["weak"] = groups(nx.weakly_connected_components(graph))
        found["strong"] = groups(nx.strongly_connected_components(graph))
        if graph.number_of_nodes() <= 12:
            cycles = list(nx.simple_cycles(graph))
            found["cycles"] = len(cycles)
            found["cycleLengths"] = sorted(len(cycle) for cycle in cycles)
        loops = sum(1 for a, b, _ in spec["edges"] if a == b)
        found["selfLoops"] = loops
    else:
        found["weak"] = groups(nx.connected_components(graph))
        found["bridges"] = sorted(sorted(edge) for edge in nx.bridges(graph))
        found["cutPoints"] = sorted(nx.articulation_points(graph))
        found["blocks"] = groups(nx.biconnected_components(graph))
    return found


def centrality_of(spec, graph):
    return {
        "betweenness": per_node(nx.betweenness_centrality(graph, normalized=False)),
        "betweennessNormalised": per_node(nx.betweenness_centrality(graph)),
        "betweennessWeighted": per_node(nx.betweenness_centrality(graph, normalized=False, weight="weight")),
        "degree": dict(graph.degree()),
    }


def routes_of(spec, graph):
    nodes = spec["nodes"]
    pairs = [(nodes[0], nodes[-1]), (nodes[1], nodes[len(nodes) // 2]), (nodes[-2], nodes[2])]
    return {"pairs": [route_of(graph, a, b) for a, b in pairs if a != b]}


def route_of(graph, a, b):
    found = {"source": a, "target": b}
    found["edgeDisjoint"] = nx.edge_connectivity(graph, a, b)
    bare = graph.copy()
    direct = bare.has_edge(a, b)
    if direct:
        bare.remove_edge(a, b)
    # networkx leaves the answer for adjacent ends open; the direct edge is one path of its own.
    found["nodeDisjoint"] = nx.connectivity.local_node_connectivity(bare, a, b) + int(direct)
    found["simplePathsTo4"] = sum(1 for _ in nx.all_simple_paths(graph, a, b, cutoff=4))
    return found


def communities_of(spec, graph, ig):
    found = {}
    if not spec["directed"]:
        random.seed(1)
        found["leiden"] = max(ig.community_leiden(objective_function="modularity", n_iterations=-1).modularity for _ in range(20))
        if len(spec["nodes"]) <= 34:
            found["optimal"] = ig.community_optimal_modularity().modularity
    return found


def cover_case(seed):
    rng = random.Random(seed)
    elements, sets = rng.randint(8, 25), rng.randint(6, 18)
    members = [sorted(rng.sample(range(elements), rng.randint(1, max(2, elements // 3)))) for _ in range(sets)]
    missing = set(range(elements)) - {item for group in members for item in group}
    members.append(sorted(missing | {0}))
    costs = [rng.randint(1, 6) for _ in members]
    matrix = np.array([[1 if item in group else 0 for group in members] for item in range(elements)])

    def solve(cost):
        answer = milp(cost, constraints=LinearConstraint(matrix, 1, np.inf), integrality=np.ones(len(cost)), bounds=Bounds(0, 1))
        return round(answer.fun)

    most = []
    for size in range(1, solve(np.ones(len(members))) + 1):
        # Choose at most `size` sets (x) so that the elements counted as covered (y) are most.
        count = len(members)
        cover = np.hstack([matrix, -np.eye(elements)])
        budget = np.hstack([np.ones(count), np.zeros(elements)])
        answer = milp(
            np.hstack([np.zeros(count), -np.ones(elements)]),
            constraints=[LinearConstraint(cover, 0, np.inf), LinearConstraint(budget, -np.inf, size)],
            integrality=np.ones(count + elements),
            bounds=Bounds(0, 1),
        )
        most.append(round(-answer.fun))
    return {
        "sets": [{"id": f"s{at}", "members": [f"x{item}" for item in group], "cost": costs[at]} for at, group in enumerate(members)],
        "fewest": solve(np.ones(len(members))),
        "cheapest": solve(np.array(costs, dtype=float)),
        "mostCoveredBySize": most,
    }


def linkage_case(seed, method):
    rng = random.Random(100 + seed)
    count = 12
    points = [(rng.random(), rng.random()) for _ in range(count)]
    condensed = [math.dist(points[a], points[b]) for a in range(count) for b in range(a + 1, count)]
    merged = hierarchy.linkage(condensed, method=method)
    pairs = [[f"p{a:02}", f"p{b:02}", math.dist(points[a], points[b])] for a in range(count) for b in range(a + 1, count)]
    return {
        "method": method,
        "items": [f"p{at:02}" for at in range(count)],
        "distances": pairs,
        "heights": [float(row[2]) for row in merged],
        "threeClusters": groups_of(hierarchy.fcluster(merged, 3, "maxclust")),
    }


def groups_of(labels):
    parts = {}
    for at, label in enumerate(labels):
        parts.setdefault(int(label), []).append(f"p{at:02}")
    return sorted(parts.values())


main()
