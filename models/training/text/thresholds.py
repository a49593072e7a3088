"""The logit above which each class is predicted, chosen for the best F1 of the class."""

import torch


def best_thresholds(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    found = []
    for scores, truth in zip(logits.T, labels.T):
        ranked, order = scores.sort(descending=True)
        predicted = torch.arange(1, len(ranked) + 1)
        found.append(ranked[(2 * truth[order].cumsum(0) / (predicted + truth.sum())).argmax()])
    return torch.stack(found)


def f1(predicted: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    both = (predicted * labels).sum(0)
    return 2 * both / (predicted.sum(0) + labels.sum(0)).clamp(min=1)
