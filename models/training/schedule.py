"""The learning rate: Nesterov momentum, a warm-up, then a cosine to zero."""

import math
import time

import torch

from data import SIDE


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


def side_at(progress: float, config: dict) -> int:
    """Small faces first, full size last: most of the training at half the cost (progressive resizing)."""
    return next((side for until, side in config.get("sides", []) if progress < until), SIDE)


def set_rate(steps: torch.optim.SGD, rate: float) -> None:
    for group in steps.param_groups:
        group["lr"] = rate


class Clock:
    """The progress of a run, by epochs or by minutes: on a shared machine the epochs in an hour cannot be foreseen.

    A resumed run continues at its progress; it is to be given the minutes that are left.
    """

    def __init__(self, minutes: float | None, start: float):
        self.seconds = None if minutes is None else minutes * 60
        self.start = start
        self.began = time.monotonic()

    def progress(self, by_epochs: float) -> float:
        if self.seconds is None:
            return by_epochs
        return self.start + (1 - self.start) * (time.monotonic() - self.began) / self.seconds
