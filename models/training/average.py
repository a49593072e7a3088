"""An exponential moving average of the weights: smoother than the weights themselves, and what is shipped."""

import copy

import torch
from torch import nn


class Average:
    def __init__(self, network: nn.Module, decay: float):
        self.network = copy.deepcopy(network).requires_grad_(False)
        self.decay = decay
        self.steps = 0

    @torch.no_grad()
    def follow(self, network: nn.Module) -> None:
        self.steps += 1
        # A young average forgets its random start quickly.
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        mine, theirs = self.network.state_dict(), network.state_dict()
        floats = [name for name, value in mine.items() if value.dtype.is_floating_point]
        torch._foreach_lerp_([mine[name] for name in floats], [theirs[name] for name in floats], 1 - decay)
