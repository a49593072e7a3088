"""Sentences as sparse matrices, and one-vs-rest logistic regression over them."""

import math
from dataclasses import dataclass

import torch

from features import BUCKETS, blocks

CLASSES = 7
RATIO_POWER = 0.5


@dataclass
class Labelled:
    rows: "Rows"
    labels: torch.Tensor  # [n, 7], 0..1
    weights: torch.Tensor  # [n]: how many sentences each counts for
    own: torch.Tensor  # [n] bool: one of our own lines, not a comment

    def __len__(self) -> int:
        return len(self.weights)

    def pick(self, mask: torch.Tensor) -> "Labelled":
        return Labelled(self.rows.pick(mask), self.labels[mask], self.weights[mask], self.own[mask])

    def then(self, more: "Labelled") -> "Labelled":
        both = zip((self.labels, self.weights, self.own), (more.labels, more.weights, more.own))
        return Labelled(self.rows.then(more.rows), *(torch.cat(pair) for pair in both))


@dataclass
class Rows:
    """Buckets and values of all sentences, one after another; offsets[i] is where sentence i begins."""

    buckets: torch.Tensor
    values: torch.Tensor
    offsets: torch.Tensor

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def sentence_of(self) -> torch.Tensor:
        return torch.repeat_interleave(torch.arange(len(self)), self.offsets.diff())

    def masked(self, mask: torch.Tensor, sentences: torch.Tensor) -> "Rows":
        counts = torch.bincount(self.sentence_of()[mask], minlength=len(self))[sentences]
        offsets = torch.cat([torch.zeros(1, dtype=torch.long), counts.cumsum(0)])
        return Rows(self.buckets[mask], self.values[mask], offsets)

    def pick(self, sentences: torch.Tensor) -> "Rows":
        return self.masked(sentences[self.sentence_of()], sentences)

    def then(self, more: "Rows") -> "Rows":
        offsets = torch.cat([self.offsets, more.offsets[1:] + self.offsets[-1]])
        return Rows(torch.cat([self.buckets, more.buckets]), torch.cat([self.values, more.values]), offsets)

    def only(self, kept: torch.Tensor) -> "Rows":
        return self.masked(kept[self.buckets], torch.ones(len(self), dtype=torch.bool))

    def matrix(self, columns: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
        """`columns` numbers the kept buckets; the rows must hold no others."""
        shape = (len(self), int(columns.max()) + 1)
        values = self.values * scale[self.buckets]
        return torch.sparse_csr_tensor(self.offsets, columns[self.buckets], values, shape)


def rows_of(texts: list[str]) -> Rows:
    buckets: list[int] = []
    values: list[float] = []
    offsets = [0]
    for text in texts:
        for block in blocks(text):
            buckets += block
            values += [1 / math.sqrt(max(1, len(block)))] * len(block)
        offsets.append(len(buckets))
    return Rows(torch.tensor(buckets), torch.tensor(values), torch.tensor(offsets))


def number(kept: torch.Tensor) -> torch.Tensor:
    return torch.where(kept, kept.long().cumsum(0) - 1, -1)


def log_count_ratio(given: Labelled) -> torch.Tensor:
    """How well a bucket separates a class from the rest: its log-count ratio (Wang & Manning 2012), to the power of a half."""
    sentence, buckets = given.rows.sentence_of(), given.rows.buckets
    weights = given.weights[sentence].unsqueeze(1)
    labels = given.labels[sentence]
    present = torch.zeros(BUCKETS, CLASSES).index_add_(0, buckets, weights * labels) + 1
    absent = torch.zeros(BUCKETS, CLASSES).index_add_(0, buckets, weights * (1 - labels)) + 1
    ratio = torch.log(present / present.sum(0)) - torch.log(absent / absent.sum(0))
    return ratio.abs() ** RATIO_POWER


def fit(given: Labelled, kept: torch.Tensor, scale: torch.Tensor, penalty: float, steps: int):
    """Weights of all buckets (zero where not kept, scale folded in) and the biases of the comments.

    Our own lines have biases of their own, because they state a feeling more often than comments do.
    """
    own = given.own.float().unsqueeze(1)
    labels, each = given.labels, given.weights.unsqueeze(1)
    total = each.sum()
    a = given.rows.only(kept).matrix(number(kept), scale)
    a_t = a.to_sparse_coo().t().to_sparse_csr()
    ratio = log_count_ratio(given)[kept]
    ratio = ratio / ratio.mean(0)
    weights = torch.zeros(a.shape[1], CLASSES, requires_grad=True)
    biases = torch.logit((labels * each).sum(0) / total).clone().requires_grad_()
    own_biases = torch.zeros(CLASSES, requires_grad=True)
    solver = torch.optim.LBFGS([weights, biases, own_biases], max_iter=steps, history_size=8, line_search_fn="strong_wolfe")

    @torch.no_grad()
    def loss() -> torch.Tensor:
        logits = a @ (weights * ratio) + biases + own * own_biases
        error = (torch.sigmoid(logits) - labels) * each / total
        weights.grad = ratio * (a_t @ error) + penalty / total * weights
        biases.grad = error.sum(0)
        own_biases.grad = (own * error).sum(0)
        nll = torch.nn.functional.binary_cross_entropy_with_logits(logits, labels, each.expand_as(labels), reduction="sum")
        return (nll + penalty / 2 * (weights * weights).sum()) / total

    solver.step(loss)
    full = torch.zeros(BUCKETS, CLASSES)
    full[kept] = weights.detach() * ratio * scale[kept].unsqueeze(1)
    return full, biases.detach()


def logits(rows: Rows, weights: torch.Tensor, biases: torch.Tensor) -> torch.Tensor:
    terms = weights[rows.buckets] * rows.values.unsqueeze(1)
    return torch.zeros(len(rows), CLASSES).index_add_(0, rows.sentence_of(), terms) + biases
