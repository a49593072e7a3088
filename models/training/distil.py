"""Teachers' answers as targets: their odds, averaged over teachers and over disguised views of each face."""

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


def answers_kept(path: Path, faces: Faces, lesson: dict, device: torch.device) -> Targets:
    """Asking several teachers of several views takes minutes: a run that is resumed finds their answers."""
    if path.exists():
        kept = torch.load(path, map_location=device)
        if kept["lesson"] == lesson and len(kept["ferplus"]) == len(faces):
            return Targets(kept["ferplus"], kept["fer2013"])
    teachers = [load_best(name, device) for name in lesson["teachers"]]
    answers = average_odds(teachers, faces, lesson["views"], lesson["temperature"])
    write({"lesson": lesson, "ferplus": answers.ferplus, "fer2013": answers.fer2013}, path)
    return answers


def teach(own: Targets, faces: Faces, config: dict, folder: Path) -> Targets:
    lesson = config.get("distil")
    if lesson is None:
        return own
    return blend(own, answers_kept(folder / "answers.pt", faces, lesson, own.ferplus.device), lesson["share"])
