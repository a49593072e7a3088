"""Turns seven separate logits into the odds of a person asked for a mood: one sharpness, and a leaning for each class.

Most comments do not tell a feeling; a line typed into a box that asks for one does. Sharpness and leanings are learned on
our own lines, from models that were trained without them.
"""

import torch


def leanings(logits: torch.Tensor, labels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    truth = labels / labels.sum(1, keepdim=True)
    sharpness = torch.ones(1, requires_grad=True)
    lean = torch.zeros(logits.shape[1], requires_grad=True)
    solver = torch.optim.LBFGS([sharpness, lean], max_iter=100, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        solver.zero_grad()
        value = -(truth * (logits * sharpness + lean).log_softmax(1)).sum(1).mean()
        value.backward()
        return value

    solver.step(loss)
    return sharpness.detach(), (lean - lean.mean()).detach()


def right(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Whether the likeliest class is one of the labels."""
    return labels.gather(1, logits.argmax(1, keepdim=True)).squeeze(1) > 0
