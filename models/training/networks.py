"""The networks, built only of layers that tfjs_layers.py can export."""

import torch
from torch import nn

CLASSES = 7  # what is shipped
FERPLUS_CLASSES = 8  # what is learned: contempt last


def conv(inside: int, outside: int, size: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, size, padding=size // 2, bias=False), nn.BatchNorm2d(outside)
    )


class SqueezeExcite(nn.Module):
    """Squeeze-and-excitation (arXiv 1709.01507)."""

    def __init__(self, channels: int, reduction: int = 8):
        super().__init__()
        self.squeeze = nn.Conv2d(channels, channels // reduction, 1)
        self.excite = nn.Conv2d(channels // reduction, channels, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        weights = self.excite(self.squeeze(x.mean((2, 3), keepdim=True)).relu())
        return x * weights.sigmoid()


class Residual(nn.Module):
    def __init__(self, inside: int, outside: int, attend: bool):
        super().__init__()
        self.first = conv(inside, outside)
        self.second = conv(outside, outside)
        self.attend = SqueezeExcite(outside) if attend else None
        self.shortcut = conv(inside, outside, 1) if inside != outside else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.second(self.first(x).relu())
        y = y if self.attend is None else self.attend(y)
        return (y + (x if self.shortcut is None else self.shortcut(x))).relu()


class GlobalMean(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x.mean((2, 3))


class TwoHeads(nn.Module):
    """One trunk with two heads: the main one for FER+ votes, the second for FER2013's label."""

    def __init__(self, trunk: nn.Sequential, features: int, dropout: float):
        super().__init__()
        self.trunk = trunk
        self.dropout = nn.Dropout(dropout)
        self.ferplus = nn.Linear(features, FERPLUS_CLASSES)
        self.fer2013 = nn.Linear(features, CLASSES)
        # FER2013's mean and deviation of grey, in 0..1. Normalising is part of the network, so that it cannot be left out.
        self.mean, self.deviation = 0.508, 0.255

    def forward(self, grey: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        features = self.dropout(self.trunk((grey - self.mean) / self.deviation))
        return self.ferplus(features), self.fer2013(features)


def classic(dense: int, dropout: float) -> TwoHeads:
    """The FER CNN of many tutorials: three pairs of convolutions, one wide dense layer."""
    layers: list[nn.Module] = []
    inside = 1
    for width in (32, 64, 128):
        layers += [conv(inside, width), nn.ReLU(), conv(width, width), nn.ReLU()]
        layers += [nn.MaxPool2d(2), nn.Dropout(0.25)]
        inside = width
    layers += [nn.Flatten(), nn.Linear(inside * 6 * 6, dense), nn.ReLU()]
    return TwoHeads(nn.Sequential(*layers), dense, dropout)


def residual(stem: int, widths: list[int], blocks: list[int], attend: bool, dropout: float) -> TwoHeads:
    """Few channels while the picture is large, more in deeper layers; pooling instead of strides."""
    layers: list[nn.Module] = [conv(1, stem), nn.ReLU()]
    inside = stem
    for width, count in zip(widths, blocks, strict=True):
        layers.append(nn.MaxPool2d(2))
        for _ in range(count):
            layers.append(Residual(inside, width, attend))
            inside = width
    return TwoHeads(nn.Sequential(*layers, GlobalMean()), inside, dropout)


BUILDERS = {"classic": classic, "residual": residual}


def build(network: dict) -> TwoHeads:
    settings = dict(network)
    return BUILDERS[settings.pop("kind")](**settings)
