"""The peers' side of `pnpm bench:peers`: networkx and python-igraph on the graphs read from stdin.

Prints JSON: versions, and for each case and tool the least CPU time in milliseconds and the number
the answers must agree on. Reading and building the graphs is not counted on any side.
"""
import json
import random
import sys
import time
from itertools import islice

import igraph
import networkx as nx
import scipy  # noqa: F401  networkx's pagerank needs it


def measure(task, budget=1.0, runs=15):
    """The least CPU time of one call, after a first call that does not count."""
    answer, times, begun = task(), [], time.perf_counter()
    while len(times) < runs and (len(times) < 2 or time.perf_counter() - begun < budget):
        calls = 0
        before = time.process_time()
        while calls == 0 or time.process_time() - before < 0.02:
            answer = task()
            calls += 1
        times.append((time.process_time() - before) * 1000 / calls)
    return {"ms": min(times), "answer": answer}


def to_nx(spec):
    graph = nx.DiGraph() if spec["directed"] else nx.Graph()
    graph.add_nodes_from(range(spec["nodes"]))
    graph.add_weighted_edges_from(spec["edges"])
    return graph


def to_igraph(spec):
    graph = igraph.Graph(n=spec["nodes"], edges=[(a, b) for a, b, _ in spec["edges"]], directed=spec["directed"])
    graph.es["weight"] = [weight for _, _, weight in spec["edges"]]
    return graph


def squares(values):
    return sum(value * value for value in values)


def finite(values):
    return sum(value for value in values if value != float("inf"))


class Made(dict):
    """Values made once for a number of nodes, as the other sides make theirs once."""

    def __init__(self, make):
        self.make = make

    def __missing__(self, count):
        self[count] = self.make(count)
        return self[count]


MEMBERS = Made(lambda count: [node % 20 for node in range(count)])
PARTS = Made(lambda count: [set(range(part, count, 20)) for part in range(20)])


def nx_louvain(graph):
    return nx.community.modularity(graph, nx.community.louvain_communities(graph, weight=None, seed=1), weight=None)


def path_sum(graph, paths):
    return sum(nx.path_weight(graph, path, "weight") for path in paths)


NETWORKX = {
    "components": lambda g, n: sum(1 for _ in nx.connected_components(g)),
    "strongComponents": lambda g, n: sum(1 for _ in nx.strongly_connected_components(g)),
    "bridgesAndCutPoints": lambda g, n: sum(1 for _ in nx.bridges(g)) + 10**6 * sum(1 for _ in nx.articulation_points(g)),
    "topologicalLayers": lambda g, n: sum(1 for _ in nx.topological_generations(g)),
    "shortestDistances, hops": lambda g, n: sum(nx.single_source_shortest_path_length(g, 0).values()),
    "shortestDistances, weighted": lambda g, n: sum(nx.single_source_dijkstra_path_length(g, 0).values()),
    "shortestPath, hops": lambda g, n: len(nx.shortest_path(g, 0, n - 1)) - 1,
    "shortestPath, weighted": lambda g, n: nx.bidirectional_dijkstra(g, 0, n - 1)[0],
    "simplePaths": lambda g, n: len(list(nx.all_simple_paths(g, 0, n - 1))),
    "kShortestPaths, k = 20": lambda g, n: path_sum(g, islice(nx.shortest_simple_paths(g, 0, n - 1, weight="weight"), 20)),
    "elementaryCycles, up to 20,000": lambda g, n: sum(1 for _ in nx.simple_cycles(g)),
    "maxFlow": lambda g, n: nx.maximum_flow(g, 0, n - 1, capacity="weight")[0],
    "disjointPaths, edges": lambda g, n: len(list(nx.edge_disjoint_paths(g, 0, n - 1))),
    "disjointPaths, nodes": lambda g, n: len(list(nx.node_disjoint_paths(g, 0, n - 1))),
    "degreeCentrality": lambda g, n: sum(squares(dict(view).values()) for view in (g.degree, g.in_degree, g.out_degree)),
    "betweennessCentrality, weighted": lambda g, n: squares(nx.betweenness_centrality(g, normalized=False, weight="weight").values()),
    "betweennessCentrality": lambda g, n: squares(nx.betweenness_centrality(g, normalized=False).values()),
    "pagerank": lambda g, n: squares(nx.pagerank(g, tol=1e-10 / n, max_iter=1000, weight=None).values()),
    "katzCentrality": lambda g, n: squares(nx.katz_centrality(g, alpha=0.01, tol=1e-10, max_iter=1000, normalized=False).values()),
    "modularity": lambda g, n: nx.community.modularity(g, PARTS[n], weight=None),
    "louvain": lambda g, n: nx_louvain(g),
}

IGRAPH = {
    "components": lambda g, n: len(g.connected_components(mode="weak")),
    "strongComponents": lambda g, n: len(g.connected_components(mode="strong")),
    "bridgesAndCutPoints": lambda g, n: len(g.bridges()) + 10**6 * len(g.articulation_points()),
    "shortestDistances, hops": lambda g, n: finite(g.distances(source=0)[0]),
    "shortestDistances, weighted": lambda g, n: finite(g.distances(source=0, weights="weight")[0]),
    "shortestPath, hops": lambda g, n: len(g.get_shortest_paths(0, n - 1, output="epath")[0]),
    "shortestPath, weighted": lambda g, n: sum(g.es[g.get_shortest_paths(0, n - 1, weights="weight", output="epath")[0]]["weight"]),
    "simplePaths": lambda g, n: len(g.get_all_simple_paths(0, n - 1)),
    "disjointPaths, nodes": lambda g, n: g.vertex_disjoint_paths(0, n - 1),
    "degreeCentrality": lambda g, n: squares(g.degree()) + squares(g.indegree()) + squares(g.outdegree()),
    "betweennessCentrality, weighted": lambda g, n: squares(g.betweenness(weights="weight")),
    "maxFlow": lambda g, n: g.maxflow(0, n - 1, capacity="weight").value,
    "disjointPaths, edges": lambda g, n: g.maxflow(0, n - 1).value,
    "betweennessCentrality": lambda g, n: squares(g.betweenness()),
    "pagerank": lambda g, n: squares(g.pagerank()),
    "modularity": lambda g, n: g.modularity(MEMBERS[n]),
    "louvain": lambda g, n: g.community_multilevel().modularity,
    "leiden": lambda g, n: g.community_leiden(objective_function="modularity").modularity,
    "feedbackArcSet, exact": lambda g, n: len(g.feedback_arc_set(method="ip")),
}
if hasattr(igraph.Graph, "get_k_shortest_paths"):
    IGRAPH["kShortestPaths, k = 20"] = lambda g, n: sum(
        sum(g.es[path]["weight"]) for path in g.get_k_shortest_paths(0, to=n - 1, k=20, weights="weight", output="epath")
    )


def main():
    request = json.load(sys.stdin)
    random.seed(1)
    graphs = {name: (to_nx(spec), to_igraph(spec), spec["nodes"]) for name, spec in request["graphs"].items()}
    results = {}
    for case in request["cases"]:
        graph, other, nodes = graphs[case["graph"]]
        found = {}
        for tool, table, target in (("networkx", NETWORKX, graph), ("igraph", IGRAPH, other)):
            if case["name"] in table:
                task = table[case["name"]]
                found[tool] = measure(lambda: task(target, nodes))
        results[case["name"]] = found
    conversion = {
        name: {"networkx": measure(lambda: to_nx(spec))["ms"], "igraph": measure(lambda: to_igraph(spec))["ms"]}
        for name, spec in request["graphs"].items()
    }
    versions = {"python": sys.version.split()[0], "networkx": nx.__version__, "igraph": igraph.__version__}
    json.dump({"versions": versions, "results": results, "conversion": conversion}, sys.stdout)


main()
