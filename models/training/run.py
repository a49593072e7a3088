"""One training: network, average, optimiser and progress; everything that a checkpoint stores."""

import json
import math
from pathlib import Path

import torch

import webcam
from augment import cutmix, erase, mixup, move, resize
from average import Average
from networks import TwoHeads, build
from schedule import optimiser, side_at
from sharpness_aware import sharpness_aware
from targets import Targets, loss

RUNS = Path(__file__).parent / "runs"


def augment(faces: torch.Tensor, config: dict) -> torch.Tensor:
    moved = move(faces, **config["move"])
    lit = webcam.relight(moved, **config["light"])
    degraded = webcam.degrade(lit, config["faults"]) if config["faults"] > 0 else lit
    return erase(degraded, **config["erase"])


class Run:
    def __init__(self, config: dict, device: torch.device):
        torch.manual_seed(config["seed"])
        self.config, self.device = config, device
        self.network = build(config["network"]).to(device, memory_format=torch.channels_last)
        if "start" in config:
            self.network.load_state_dict(load_best(config["start"], device).state_dict())
        self.average = Average(self.network, config["emaDecay"])
        self.optimiser = optimiser(self.network, config)
        self.epoch, self.best, self.best_epoch = 0, math.inf, 0
        self.progress = 0.0

    def step(self, wrapped: torch.nn.Module, pixels: torch.Tensor, targets: Targets) -> torch.Tensor:
        faces = augment(pixels.float() / 255, self.config)
        faces = resize(faces, side_at(self.progress, self.config))
        faces, mixed = mixup(faces, [targets.ferplus, targets.fer2013], self.config["mixup"])
        faces, mixed = cutmix(faces, mixed, self.config.get("cutmix", 0))
        total = self.backward(wrapped, faces, mixed)
        if radius := self.config.get("sharpnessAware"):
            with sharpness_aware(self.network, radius):
                self.backward(wrapped, faces, mixed)
        self.optimiser.step()
        self.average.update(self.network)
        return total

    def backward(self, wrapped: torch.nn.Module, faces: torch.Tensor, targets: list[torch.Tensor]) -> torch.Tensor:
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            outputs = wrapped(faces.contiguous(memory_format=torch.channels_last))
        total = loss(outputs, targets, self.config["fer2013Weight"])
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        return total.detach()

    def state(self) -> dict:
        return {
            "network": self.network.state_dict(),
            "average": self.average.network.state_dict(),
            "steps": self.average.steps,
            "optimiser": self.optimiser.state_dict(),
            "progress": (self.epoch, self.best, self.best_epoch, self.progress),
            "random": torch.get_rng_state(),
        }

    def restore(self, state: dict) -> None:
        self.network.load_state_dict(state["network"])
        self.average.network.load_state_dict(state["average"])
        self.average.steps = state["steps"]
        self.optimiser.load_state_dict(state["optimiser"])
        self.epoch, self.best, self.best_epoch, self.progress = state["progress"]
        torch.set_rng_state(state["random"].cpu())


def write(value: dict, path: Path) -> None:
    """Writes to another file and renames it, so that a run stopped while saving does not damage the last checkpoint."""
    part = path.with_suffix(".part")
    torch.save(value, part)
    part.rename(path)


def keep_best(run: Run, folder: Path) -> None:
    write({"config": run.config, "weights": run.average.network.state_dict()}, folder / "best.pt")
    facts = {"epoch": run.best_epoch, "crossEntropy": run.best, "config": run.config}
    (folder / "best.json").write_text(json.dumps(facts, indent=1))


def load_best(name: str, device: torch.device) -> TwoHeads:
    saved = torch.load(RUNS / name / "best.pt", map_location=device)
    network = build(saved["config"]["network"]).to(device, memory_format=torch.channels_last)
    network.load_state_dict(saved["weights"])
    return network.eval()
