"""Sharpness-aware minimisation (arXiv 2010.01412): step by the slope a little uphill, so that the end is a flat valley."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def uphill(network: nn.Module, radius: float) -> Iterator[None]:
    """Weights lie uphill of where they were, by the slopes of the last pass; norms learn nothing there."""
    parameters = [p for p in network.parameters() if p.grad is not None]
    norm = torch.stack(torch._foreach_norm([p.grad for p in parameters])).norm()
    climb = torch._foreach_mul([p.grad for p in parameters], radius / (float(norm) + 1e-12))
    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]
    momenta = [module.momentum for module in norms]
    with torch.no_grad():
        torch._foreach_add_(parameters, climb)
    for module in norms:
        module.momentum = 0.0
    try:
        yield
    finally:
        with torch.no_grad():
            torch._foreach_sub_(parameters, climb)
        for module, momentum in zip(norms, momenta, strict=True):
            module.momentum = momentum
