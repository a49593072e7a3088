"""Writes a trained network as a TensorFlow.js graph model: python export_tfjs.py <run> --data <folder>."""

import argparse
import json
from pathlib import Path

import torch

from data import read_split
from golden import golden
from graph_def import shape
from measure import predict
from networks import CLASSES, TwoHeads
from run import RUNS, load_best
from tfjs_layers import FERPLUS, INPUT, Exporter, trunk

SHIPPED = Path(__file__).parent.parent / "expression"
PARITY_FACES = 256


def signature() -> dict:
    def tensor(name: str, sizes: tuple[int, ...]) -> dict:
        return {"name": f"{name}:0", "dtype": "DT_FLOAT", "tensorShape": shape(sizes)["shape"]}

    return {"inputs": {INPUT: tensor(INPUT, (-1, 48, 48, 1))}, "outputs": {FERPLUS: tensor(FERPLUS, (-1, CLASSES))}}


def export(network: TwoHeads, folder: Path, metadata: dict, half: bool) -> dict:
    exporter = Exporter()
    x = exporter.normalise(exporter.graph.placeholder(INPUT, (-1, 48, 48, 1)), network)
    exporter.heads(trunk(exporter, x, list(network.trunk)), network)
    parameters = sum(value.size for _, value in exporter.graph.weights)
    size = exporter.graph.save(folder, signature(), {**metadata, "parameters": parameters}, half)
    return {"folder": folder.name, "parameters": parameters, "bytes": size}


def answers(network: TwoHeads, data: Path) -> dict:
    """What PyTorch says of the first faces of the public split; `npm run eval -- expression-parity` compares."""
    ferplus, fer2013 = predict(network, read_split(data, "public").pixels[:PARITY_FACES])
    return {"ferplus": ferplus[:, :CLASSES].tolist(), "fer2013": fer2013.tolist()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", help="a folder under runs/")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--into", type=Path, default=SHIPPED)
    args = parser.parse_args()
    torch.set_num_threads(2)
    network = load_best(args.run, torch.device("cpu"))
    # Placeholders, until the calibration sets both on the public split.
    metadata = {"name": args.run, "temperature": 1, "askBelow": 0.5}
    print(json.dumps(export(network, args.into, metadata, half=True)))
    (args.into / "golden.json").write_text(json.dumps(golden(network), indent=1))
    parity = RUNS / "parity"
    print(json.dumps(export(network, parity, metadata, half=False)))
    (parity / "answers.json").write_text(json.dumps(answers(network, args.data)))


if __name__ == "__main__":
    main()
