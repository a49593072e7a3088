"""Trains the sentence model: `python train.py --data <folder with ekman-train.tsv and ekman-dev.tsv>`."""

import argparse
import json
from pathlib import Path

import torch

from export import SHIPPED_ROWS, quantise, write, write_golden
from features import BUCKETS
from sparse import fit, logits, read
from thresholds import best_thresholds, f1

FOLDS = 4


def kept_by_weight(weights: torch.Tensor, frequency: torch.Tensor) -> torch.Tensor:
    """A bucket counts by how far it moves an odds, times how often it gets the chance to."""
    worth = weights.norm(dim=1) * frequency.sqrt()
    kept = torch.zeros(BUCKETS, dtype=torch.bool)
    kept[worth.topk(SHIPPED_ROWS).indices] = True
    return kept & (worth > 0)


def out_of_fold(rows, labels, kept, scale, args) -> torch.Tensor:
    """Logits of each training sentence from a model that has not seen it: what the thresholds are set on."""
    fold = torch.randint(FOLDS, (len(rows),), generator=torch.Generator().manual_seed(1))
    found = torch.zeros_like(labels)
    for held in range(FOLDS):
        model = fit(rows.pick(fold != held), labels[fold != held], kept, scale, args.penalty, args.steps)
        found[fold == held] = logits(rows.pick(fold == held), *model)
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "text")
    parser.add_argument("--penalty", type=float, default=10.0)
    parser.add_argument("--rarity", type=float, default=0.7, help="power of the inverse document frequency")
    parser.add_argument("--seen", type=int, default=2, help="fewest sentences a bucket must occur in")
    parser.add_argument("--steps", type=int, default=40)
    args = parser.parse_args()

    rows, labels = read(args.data / "ekman-train.tsv")
    frequency = torch.bincount(rows.buckets, minlength=BUCKETS).float()
    scale = (torch.log((len(rows) + 1) / (frequency + 1)) + 1) ** args.rarity
    weights, _ = fit(rows, labels, frequency >= args.seen, scale, args.penalty, args.steps)
    kept = kept_by_weight(weights, frequency)
    unseen = out_of_fold(rows, labels, kept, scale, args)
    thresholds = best_thresholds(unseen, labels)
    weights, biases = fit(rows, labels, kept, scale, args.penalty, args.steps)

    levels, steps = quantise(weights, kept)
    write(args.out / "weights.bin", levels, steps, biases, thresholds, kept)
    shipped = torch.zeros(BUCKETS, labels.shape[1])
    shipped[kept] = levels.float() * steps
    write_golden(args.out / "golden.json", shipped, biases)
    dev, dev_labels = read(args.data / "ekman-dev.tsv")
    per_class = f1(logits(dev, shipped, biases) >= thresholds, dev_labels)
    folds = f1(unseen >= thresholds, labels).mean()
    print(json.dumps({"folds": round(float(folds), 4), "dev": round(float(per_class.mean()), 4), "classes": [round(float(x), 3) for x in per_class]}))


if __name__ == "__main__":
    main()
