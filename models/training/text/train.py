"""Trains the sentence model: `python train.py --data <folder with ekman-train.tsv and ekman-dev.tsv>`."""

import argparse
import json
from pathlib import Path

import torch

from export import SHIPPED_ROWS, quantise, write, write_golden
from features import BUCKETS
from lean import leanings, right
from sentences import read_comments, read_own
from sparse import Labelled, fit, logits
from thresholds import best_thresholds, f1

FOLDS = 4


def kept_by_weight(weights: torch.Tensor, frequency: torch.Tensor) -> torch.Tensor:
    """Keeps the buckets with the largest norm of weights × root of frequency."""
    worth = weights.norm(dim=1) * frequency.sqrt()
    kept = torch.zeros(BUCKETS, dtype=torch.bool)
    kept[worth.topk(SHIPPED_ROWS).indices] = True
    return kept & (worth > 0)


def out_of_fold(given: Labelled, kept: torch.Tensor, scale: torch.Tensor, args: argparse.Namespace) -> torch.Tensor:
    """Logits of each sentence from a model trained without it; thresholds and leanings are set on these."""
    fold = torch.randint(FOLDS, (len(given),), generator=torch.Generator().manual_seed(1))
    found = torch.zeros_like(given.labels)
    for held in range(FOLDS):
        model = fit(given.pick(fold != held), kept, scale, args.penalty, args.steps)
        found[fold == held] = logits(given.rows.pick(fold == held), *model)
    return found


def by_file(hits: torch.Tensor, files: list[str]) -> dict[str, float]:
    mask = {name: torch.tensor([file == name for file in files]) for name in sorted(set(files))}
    return {name: round(float(hits[rows].float().mean()), 3) for name, rows in mask.items()}


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "text")
    parser.add_argument("--penalty", type=float, default=14.0)
    parser.add_argument("--rarity", type=float, default=0.7, help="power of the inverse document frequency")
    parser.add_argument("--seen", type=int, default=2, help="fewest sentences a bucket must occur in")
    parser.add_argument("--own", type=float, default=1.5, help="how many comments one of our own lines counts for")
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    comments = read_comments(args.data / "ekman-train.tsv")
    own, files = read_own(args.own)
    given = comments.then(own)
    frequency = torch.bincount(given.rows.buckets, minlength=BUCKETS).float()
    scale = (torch.log((len(given) + 1) / (frequency + 1)) + 1) ** args.rarity
    weights, _ = fit(given, frequency >= args.seen, scale, args.penalty, args.steps)
    kept = kept_by_weight(weights, frequency)
    unseen, own_unseen = out_of_fold(given, kept, scale, args).split([len(comments), len(own)])
    thresholds = best_thresholds(unseen, comments.labels)
    sharpness, lean = leanings(own_unseen, own.labels)
    weights, biases = fit(given, kept, scale, args.penalty, args.steps)

    levels, steps = quantise(weights, kept)
    write(args.out / "weights.bin", levels, [steps, biases, thresholds, lean, sharpness], kept)
    shipped = torch.zeros_like(weights)
    shipped[kept] = levels.float() * steps
    write_golden(args.out / "golden.json", shipped, biases)
    dev = read_comments(args.data / "ekman-dev.tsv")
    per_class = f1(logits(dev.rows, shipped, biases) >= thresholds, dev.labels)
    hits = right(own_unseen * sharpness + lean, own.labels)
    figures = {
        "folds": f1(unseen >= thresholds, comments.labels).mean(),
        "dev": per_class.mean(),
        "own": hits.float().mean(),
    }
    print(json.dumps({name: round(float(value), 4) for name, value in figures.items()} | by_file(hits, files)))


if __name__ == "__main__":
    main()
