"""Trains one network from one config: python train.py configs/student.json --data <folder>. Run again to resume."""

import argparse
import json
import os
import time
from pathlib import Path

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel

from data import Faces, read_split, split_for_validation
from distil import with_teachers
from measure import measure
from run import RUNS, Run, keep_best, write
from schedule import Clock, rate_at, set_rate
from targets import Targets, from_labels


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", help="folder under runs/; the config's name otherwise")
    parser.add_argument("--epochs", type=int, help="instead of the config's")
    parser.add_argument("--seed", type=int, help="instead of the config's")
    parser.add_argument("--minutes", type=float, help="schedule the rate by time, and stop after these minutes")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def read_config(args: argparse.Namespace) -> dict:
    given = {"epochs": args.epochs, "seed": args.seed}
    return json.loads(args.config.read_text()) | {key: value for key, value in given.items() if value is not None}


def start_workers() -> tuple[int, int, torch.device]:
    """torchrun sets WORLD_SIZE and LOCAL_RANK; without it there is one worker."""
    workers = int(os.environ.get("WORLD_SIZE", "1"))
    cuda = torch.cuda.is_available()
    if workers > 1:
        dist.init_process_group("nccl" if cuda else "gloo")
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if cuda else torch.device("cpu")
    return int(os.environ.get("RANK", "0")), workers, device


def rows_of_epoch(run: Run, count: int, rank: int, workers: int) -> list[torch.Tensor]:
    """The same shuffle in every worker; each takes its share of every batch. An incomplete last batch is dropped."""
    shuffle = torch.Generator().manual_seed(run.config["seed"] * 1000 + run.epoch)
    size = run.config["batch"]
    order = torch.randperm(count, generator=shuffle)[: count // size * size]
    return [batch[rank::workers].to(run.device) for batch in order.split(size)]


def train_epoch(
    run: Run, wrapped: torch.nn.Module, faces: Faces, targets: Targets, batches: list[torch.Tensor], clock: Clock
) -> float:
    run.network.train()
    total = torch.zeros((), device=run.device)
    for index, rows in enumerate(batches):
        progress = clock.progress((run.epoch + index / len(batches)) / run.config["epochs"])
        if progress >= 1:
            break
        run.progress = progress
        set_rate(run.optimiser, rate_at(progress, run.config))
        total += run.step(wrapped, faces.pixels[rows], targets.take(rows))
    run.epoch += 1
    return float(total / len(batches))


def finish_epoch(run: Run, held_out: Faces, folder: Path, facts: dict[str, float]) -> None:
    figures = measure(run.average.network, held_out)
    if figures["crossEntropy"] < run.best:
        run.best, run.best_epoch = figures["crossEntropy"], run.epoch
        keep_best(run, folder)
    write(run.state(), folder / "last.pt")
    line = json.dumps({"epoch": run.epoch, **facts, **figures})
    print(line, flush=True)
    with open(folder / "log.jsonl", "a") as log:
        log.write(line + "\n")


def share_best_epoch(run: Run, workers: int) -> None:
    """Only the first worker measures, but all must stop at the same epoch."""
    if workers > 1:
        best = [run.best_epoch]
        dist.broadcast_object_list(best, src=0)
        run.best_epoch = best[0]


def train(run: Run, folder: Path, data: Path, rank: int, workers: int, clock: Clock) -> None:
    training, held_out = split_for_validation(read_split(data, "train"), run.config["heldOut"], seed=0)
    training, held_out = training.to(run.device), held_out.to(run.device)
    labels = from_labels(training, run.config["labelSmoothing"])
    targets = with_teachers(labels, training, run.config, folder)
    wrapped = DistributedDataParallel(run.network) if workers > 1 else run.network
    while clock.progress(run.epoch / run.config["epochs"]) < 1 and run.epoch - run.best_epoch < run.config["patience"]:
        began = time.monotonic()
        loss = train_epoch(run, wrapped, training, targets, rows_of_epoch(run, len(training), rank, workers), clock)
        if rank == 0:
            finish_epoch(run, held_out, folder, {"loss": loss, "seconds": round(time.monotonic() - began, 1)})
        share_best_epoch(run, workers)


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    rank, workers, device = start_workers()
    if args.minutes and workers > 1:
        raise SystemExit("--minutes is for one worker: several would not stop at the same step")
    run = Run(read_config(args), device)
    folder = RUNS / (args.name or args.config.stem)
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "last.pt").exists():
        run.restore(torch.load(folder / "last.pt", map_location=device))
        print(f"resuming after epoch {run.epoch}", flush=True)
    # Different augmentation in every worker.
    torch.manual_seed(run.config["seed"] * 100 + rank + run.epoch * 10_000)
    train(run, folder, args.data, rank, workers, Clock(args.minutes, run.progress))
    if workers > 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
