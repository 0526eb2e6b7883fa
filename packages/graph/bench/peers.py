"""The peers' side of `pnpm bench:peers`: networkx and python-igraph on the graphs read from stdin.

Prints JSON: versions, and for each case and tool the least CPU time in milliseconds and the number
the answers must agree on. Reading and building the graphs is not counted on any side.
"""
import json
import random
import sys
import time

import igraph
import networkx as nx


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


NETWORKX = {
    "components": lambda g, n: sum(1 for _ in nx.connected_components(g)),
    "strongComponents": lambda g, n: sum(1 for _ in nx.strongly_connected_components(g)),
    "bridgesAndCutPoints": lambda g, n: sum(1 for _ in nx.bridges(g)) + 10**6 * sum(1 for _ in nx.articulation_points(g)),
    "simplePaths": lambda g, n: len(list(nx.all_simple_paths(g, 0, n - 1))),
    "elementaryCycles, up to 20,000": lambda g, n: sum(1 for _ in nx.simple_cycles(g)),
    "disjointPaths, edges": lambda g, n: len(list(nx.edge_disjoint_paths(g, 0, n - 1))),
    "disjointPaths, nodes": lambda g, n: len(list(nx.node_disjoint_paths(g, 0, n - 1))),
    "degreeCentrality": lambda g, n: sum(squares(dict(view).values()) for view in (g.degree, g.in_degree, g.out_degree)),
    "betweennessCentrality, weighted": lambda g, n: squares(nx.betweenness_centrality(g, normalized=False, weight="weight").values()),
    "betweennessCentrality": lambda g, n: squares(nx.betweenness_centrality(g, normalized=False).values()),
}

IGRAPH = {
    "components": lambda g, n: len(g.connected_components(mode="weak")),
    "strongComponents": lambda g, n: len(g.connected_components(mode="strong")),
    "bridgesAndCutPoints": lambda g, n: len(g.bridges()) + 10**6 * len(g.articulation_points()),
    "simplePaths": lambda g, n: len(g.get_all_simple_paths(0, n - 1)),
    "disjointPaths, nodes": lambda g, n: g.vertex_disjoint_paths(0, n - 1),
    "degreeCentrality": lambda g, n: squares(g.degree()) + squares(g.indegree()) + squares(g.outdegree()),
    "betweennessCentrality, weighted": lambda g, n: squares(g.betweenness(weights="weight")),
    "disjointPaths, edges": lambda g, n: g.maxflow(0, n - 1).value,
    "betweennessCentrality": lambda g, n: squares(g.betweenness()),
    "leiden": lambda g, n: g.community_leiden(objective_function="modularity").modularity,
}

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
