"""Reads a network that was written as GraphML or GEXF with networkx, and prints its edges.

    python3 read_network.py network.graphml   (networkx 2.8.8)

What it printed of the review in `src/network/foreign-readers.test.ts` is the expectation of that test.
"""

import json
import sys

import networkx as nx

path = sys.argv[1]
graph = nx.read_graphml(path) if path.endswith(".graphml") else nx.read_gexf(path)
rows = [
    [graph.nodes[source]["label"], data.get("role") or data.get("link"), graph.nodes[target]["label"]]
    for source, target, data in graph.edges(data=True)
]
print(json.dumps(sorted(rows), indent=2, ensure_ascii=False))
