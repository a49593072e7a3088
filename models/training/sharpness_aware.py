"""Sharpness-aware minimisation (arXiv 2010.01412): takes the gradient where the loss is higher, which leads to flat minima."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def sharpness_aware(network: nn.Module, radius: float) -> Iterator[None]:
    """Inside, the weights are moved by `radius` along the last gradient; batch norms keep their running statistics."""
    parameters = [p for p in network.parameters() if p.grad is not None]
    norm = torch.stack(torch._foreach_norm([p.grad for p in parameters])).norm()
    step = torch._foreach_mul([p.grad for p in parameters], radius / (float(norm) + 1e-12))
    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]
    momenta = [module.momentum for module in norms]
    with torch.no_grad():
        torch._foreach_add_(parameters, step)
    for module in norms:
        module.momentum = 0.0
    try:
        yield
    finally:
        with torch.no_grad():
            torch._foreach_sub_(parameters, step)
        for module, momentum in zip(norms, momenta, strict=True):
            module.momentum = momentum
