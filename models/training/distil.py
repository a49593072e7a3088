"""Teachers' odds as targets, averaged over the teachers and over augmented views of each face."""

from pathlib import Path

import torch

from augment import move
from data import Faces
from networks import TwoHeads
from run import load_best, write
from targets import Targets, blend


@torch.no_grad()
def odds_of(network: TwoHeads, pixels: torch.Tensor, temperature: float) -> Targets:
    with torch.autocast(pixels.device.type, dtype=torch.bfloat16):
        parts = [network(chunk.contiguous(memory_format=torch.channels_last)) for chunk in pixels.split(512)]
    ferplus, fer2013 = (torch.cat(part).float() / temperature for part in zip(*parts, strict=True))
    return Targets(ferplus.softmax(1), fer2013.softmax(1))


def views_of(faces: Faces, count: int) -> list[torch.Tensor]:
    plain = faces.pixels.float() / 255
    moved = [move(plain, degrees=8, scale=0.08, shift=0.04, shear=0) for _ in range(max(0, count - 2))]
    return [plain, plain.flip(3), *moved][:count]


def average_odds(teachers: list[TwoHeads], faces: Faces, views: int, temperature: float) -> Targets:
    answers = [odds_of(teacher, view, temperature) for view in views_of(faces, views) for teacher in teachers]
    return Targets(
        ferplus=torch.stack([answer.ferplus for answer in answers]).mean(0),
        fer2013=torch.stack([answer.fer2013 for answer in answers]).mean(0),
    )


def cached_odds(path: Path, faces: Faces, settings: dict, device: torch.device) -> Targets:
    """Running several teachers on several views takes minutes, so their odds are kept for a run that is resumed."""
    if path.exists():
        cached = torch.load(path, map_location=device)
        if cached.get("settings") == settings and len(cached["ferplus"]) == len(faces):
            return Targets(cached["ferplus"], cached["fer2013"])
    teachers = [load_best(name, device) for name in settings["teachers"]]
    odds = average_odds(teachers, faces, settings["views"], settings["temperature"])
    write({"settings": settings, "ferplus": odds.ferplus, "fer2013": odds.fer2013}, path)
    return odds


def with_teachers(own: Targets, faces: Faces, config: dict, folder: Path) -> Targets:
    settings = config.get("distil")
    if settings is None:
        return own
    return blend(own, cached_odds(folder / "teacher-odds.pt", faces, settings, own.ferplus.device), settings["share"])
