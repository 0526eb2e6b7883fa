"""Reads two-claims.graphml and two-claims.gexf with networkx and writes what it found.

    python3 read-elsewhere.py > two-claims.networkx.json
"""

import json
from pathlib import Path

import networkx

folder = Path(__file__).parent


def edges(graph):
    return [
        {
            "directed": graph.is_directed(),
            "source": graph.nodes[source]["label"],
            "target": graph.nodes[target]["label"],
            "attributes": {name: str(value) for name, value in sorted(data.items())},
        }
        for source, target, data in graph.edges(data=True)
    ]


readings = {
    "graphml": edges(networkx.read_graphml(folder / "two-claims.graphml")),
    "gexf": edges(networkx.read_gexf(folder / "two-claims.gexf")),
}
print(json.dumps(readings, indent=2, ensure_ascii=False))
