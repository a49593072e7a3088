"""How fast to learn: Nesterov momentum, a warm-up, then a cosine to zero."""

import math

import torch


def optimiser(network: torch.nn.Module, config: dict) -> torch.optim.SGD:
    # Decay on weights only: shrinking biases and norms costs accuracy (arXiv 1812.01187).
    weights = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    groups = [
        {"params": weights, "weight_decay": config["weightDecay"]},
        {"params": others, "weight_decay": 0.0},
    ]
    return torch.optim.SGD(groups, lr=config["rate"], momentum=0.9, nesterov=True)


def rate_at(progress: float, config: dict) -> float:
    warm_up = config["warmUpEpochs"] / config["epochs"]
    if progress < warm_up:
        return config["rate"] * (progress / warm_up + 0.01)
    return config["rate"] * 0.5 * (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up)))


def set_rate(steps: torch.optim.SGD, rate: float) -> None:
    for group in steps.param_groups:
        group["lr"] = rate
