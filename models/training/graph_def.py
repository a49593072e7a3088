"""Writes a TensorFlow.js graph model by hand: nodes, attributes and one binary of weights.

The format is TensorFlow's GraphDef as JSON (strings in base64) plus a weights manifest; see
https://github.com/tensorflow/tfjs/tree/master/tfjs-converter#format-conversion.
"""

import base64
import json
from pathlib import Path

import numpy as np

FLOAT = {"type": "DT_FLOAT"}
NHWC = {"s": base64.b64encode(b"NHWC").decode()}
SAME = {"s": base64.b64encode(b"SAME").decode()}
VALID = {"s": base64.b64encode(b"VALID").decode()}
DTYPES = {"float32": "DT_FLOAT", "int32": "DT_INT32"}


def ints(*values: int) -> dict:
    return {"list": {"i": [str(value) for value in values]}}


def strings(*values: str) -> dict:
    return {"list": {"s": [base64.b64encode(value.encode()).decode() for value in values]}}


def shape(values: tuple[int, ...]) -> dict:
    return {"shape": {"dim": [{"size": str(value)} for value in values]}}


class GraphWriter:
    """Collects nodes; every method that adds one returns its name."""

    def __init__(self) -> None:
        self.nodes: list[dict] = []
        self.weights: list[tuple[str, np.ndarray]] = []

    def node(self, op: str, name: str, inputs: list[str], **attributes: dict) -> str:
        self.nodes.append({"name": name, "op": op, "input": inputs, "attr": {"T": FLOAT, **attributes}})
        return name

    def placeholder(self, name: str, sizes: tuple[int, ...]) -> str:
        self.nodes.append({"name": name, "op": "Placeholder", "attr": {"dtype": FLOAT, "shape": shape(sizes)}})
        return name

    def constant(self, name: str, value: np.ndarray) -> str:
        dtype = "int32" if value.dtype.kind == "i" else "float32"
        value = np.ascontiguousarray(value.astype(dtype))
        tensor = {"dtype": DTYPES[dtype], "tensorShape": shape(value.shape)["shape"]}
        attributes = {"dtype": {"type": DTYPES[dtype]}, "value": {"tensor": tensor}}
        self.nodes.append({"name": name, "op": "Const", "attr": attributes})
        self.weights.append((name, value))
        return name

    def manifest(self, quantise: bool) -> tuple[list[dict], bytes]:
        entries, data = [], b""
        for name, value in self.weights:
            entry: dict = {"name": name, "shape": list(value.shape), "dtype": value.dtype.name}
            half = quantise and value.dtype == np.float32
            if half:
                entry["quantization"] = {"dtype": "float16", "original_dtype": "float32"}
            data += (value.astype(np.float16) if half else value).tobytes()
            entries.append(entry)
        return entries, data

    def save(self, folder: Path, signature: dict, metadata: dict, quantise: bool) -> int:
        entries, data = self.manifest(quantise)
        model = {
            "format": "graph-model",
            "generatedBy": "models/training/export_tfjs.py",
            "convertedBy": None,
            "signature": signature,
            "userDefinedMetadata": metadata,
            "modelTopology": {"node": self.nodes, "library": {}, "versions": {"producer": 1}},
            "weightsManifest": [{"paths": ["weights.bin"], "weights": entries}],
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "weights.bin").write_bytes(data)
        (folder / "model.json").write_text(json.dumps(model, separators=(",", ":")))
        return len(data)
