"""Each kind of layer as TensorFlow.js nodes: channels last, batch norms folded away."""

import numpy as np
import torch
from torch import nn

from graph_def import NHWC, SAME, VALID, GraphWriter, ints, strings
from networks import CLASSES, GlobalMean, Residual, SqueezeExcite, TwoHeads

INPUT, FERPLUS, FER2013 = "faces", "ferplus", "fer2013"


def array(value: torch.Tensor) -> np.ndarray:
    return value.detach().float().numpy()


def folded(layer: nn.Sequential) -> tuple[np.ndarray, np.ndarray]:
    """Convolution and batch norm as one convolution with a bias."""
    kernel, norm = layer[0].weight, layer[1]
    factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return array(kernel * factor.view(-1, 1, 1, 1)), array(norm.bias - norm.running_mean * factor)


class Exporter:
    def __init__(self) -> None:
        self.graph = GraphWriter()
        self.count = 0

    def name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}_{self.count}"

    def fused(self, op: str, x: str, kernel: np.ndarray, bias: np.ndarray, relu: bool, name: str, **attributes) -> str:
        inputs = [x, self.graph.constant(f"{name}/w", kernel), self.graph.constant(f"{name}/b", bias)]
        operations = strings("BiasAdd", "Relu") if relu else strings("BiasAdd")
        return self.graph.node(op, name, inputs, fused_ops=operations, num_args={"i": "1"}, **attributes)

    def conv(self, x: str, kernel: np.ndarray, bias: np.ndarray, relu: bool) -> str:
        return self.fused(
            "_FusedConv2D", x, kernel.transpose(2, 3, 1, 0), bias, relu, self.name("conv"),
            strides=ints(1, 1, 1, 1), dilations=ints(1, 1, 1, 1), padding=SAME, data_format=NHWC,
        )  # fmt: skip

    def dense(self, x: str, weight: np.ndarray, bias: np.ndarray, relu: bool, name: str) -> str:
        no = {"b": False}
        return self.fused("_FusedMatMul", x, weight.T, bias, relu, name, transpose_a=no, transpose_b=no)

    def mean(self, x: str, keep: bool) -> str:
        name = self.name("mean")
        axes = self.graph.constant(f"{name}/axes", np.array([1, 2], dtype=np.int32))
        return self.graph.node("Mean", name, [x, axes], keep_dims={"b": keep}, Tidx={"type": "DT_INT32"})

    def pool(self, x: str) -> str:
        window = ints(1, 2, 2, 1)
        return self.graph.node(
            "MaxPool", self.name("pool"), [x], ksize=window, strides=window, padding=VALID, data_format=NHWC
        )

    def attend(self, x: str, layer: SqueezeExcite) -> str:
        squeeze, excite = layer.squeeze, layer.excite
        y = self.conv(self.mean(x, keep=True), array(squeeze.weight), array(squeeze.bias), relu=True)
        y = self.conv(y, array(excite.weight), array(excite.bias), relu=False)
        return self.graph.node("Mul", self.name("attend"), [x, self.graph.node("Sigmoid", self.name("gate"), [y])])

    def residual(self, x: str, block: Residual) -> str:
        y = self.conv(self.conv(x, *folded(block.first), relu=True), *folded(block.second), relu=False)
        y = y if block.attend is None else self.attend(y, block.attend)
        side = x if block.shortcut is None else self.conv(x, *folded(block.shortcut), relu=False)
        return self.graph.node("Relu", self.name("relu"), [self.graph.node("AddV2", self.name("add"), [y, side])])

    def flatten(self, x: str, sizes: tuple[int, int, int]) -> str:
        name = self.name("flatten")
        target = self.graph.constant(f"{name}/shape", np.array([-1, int(np.prod(sizes))], dtype=np.int32))
        return self.graph.node("Reshape", name, [x, target], Tshape={"type": "DT_INT32"})

    def normalise(self, x: str, network: TwoHeads) -> str:
        mean = self.graph.constant("normalise/mean", np.array(network.mean, dtype=np.float32))
        factor = self.graph.constant("normalise/factor", np.array(1 / network.deviation, dtype=np.float32))
        return self.graph.node("Mul", "normalise", [self.graph.node("Sub", "centre", [x, mean]), factor])

    def heads(self, x: str, network: TwoHeads) -> None:
        # Contempt, the eighth FER+ class, is learned but not shipped: the product knows seven emotions.
        main = network.ferplus
        self.dense(x, array(main.weight)[:CLASSES], array(main.bias)[:CLASSES], relu=False, name=FERPLUS)
        self.dense(x, array(network.fer2013.weight), array(network.fer2013.bias), relu=False, name=FER2013)


def trunk(exporter: Exporter, x: str, layers: list[nn.Module]) -> str:
    """Exports the layers in order; a ReLU right after a convolution or dense layer is fused into it."""
    channels, side = 1, 48
    flat = False
    for index, layer in enumerate(layers):
        relu = index + 1 < len(layers) and isinstance(layers[index + 1], nn.ReLU)
        if isinstance(layer, Residual):
            x, channels = exporter.residual(x, layer), layer.second[0].out_channels
        elif isinstance(layer, nn.Sequential):
            x, channels = exporter.conv(x, *folded(layer), relu=relu), layer[0].out_channels
        elif isinstance(layer, nn.MaxPool2d):
            x, side = exporter.pool(x), side // 2
        elif isinstance(layer, GlobalMean):
            x = exporter.mean(x, keep=False)
        elif isinstance(layer, nn.Flatten):
            x, flat = exporter.flatten(x, (side, side, channels)), True
        elif isinstance(layer, nn.Linear):
            weight = array(layer.weight)
            if flat:  # PyTorch flattens channels first, TensorFlow.js channels last.
                weight = weight.reshape(-1, channels, side, side).transpose(0, 2, 3, 1).reshape(len(weight), -1)
            x, flat = exporter.dense(x, weight, array(layer.bias), relu=relu, name=exporter.name("dense")), False
        elif not isinstance(layer, (nn.ReLU, nn.Dropout)):
            raise TypeError(f"cannot export {type(layer).__name__}")
    return x
