"""Geometry, erasing, mixup and CutMix, on whole batches of faces in 0..1, [n, 1, 48, 48]."""

import math

import torch
import torch.nn.functional as F


def uniform(like: torch.Tensor, low: float, high: float, *shape: int) -> torch.Tensor:
    return torch.rand(len(like), *shape, device=like.device) * (high - low) + low


def chosen(like: torch.Tensor, share: float) -> torch.Tensor:
    """A mask over the batch that is true for about this share of the faces."""
    return torch.rand(len(like), 1, 1, 1, device=like.device) < share


def move(faces: torch.Tensor, degrees: float, scale: float, shift: float, shear: float) -> torch.Tensor:
    """Rotates, scales, shears and shifts every face by its own amounts; half of them are mirrored."""
    angle = uniform(faces, -1, 1) * math.radians(degrees)
    size = torch.exp(uniform(faces, -1, 1) * math.log(1 + scale))
    flip = torch.where(uniform(faces, 0, 1) < 0.5, -1.0, 1.0)
    cos, sin = angle.cos() / size, angle.sin() / size
    skew = uniform(faces, -shear, shear)
    rows = [
        torch.stack([cos * flip, -sin + skew, uniform(faces, -2 * shift, 2 * shift)], 1),
        torch.stack([sin * flip, cos, uniform(faces, -2 * shift, 2 * shift)], 1),
    ]
    grid = F.affine_grid(torch.stack(rows, 1), list(faces.shape), align_corners=False)
    return F.grid_sample(faces, grid, align_corners=False, padding_mode="reflection")


def erase(faces: torch.Tensor, share: float, largest: float) -> torch.Tensor:
    """Covers a rectangle of a share of the faces with one grey value."""
    n, side = len(faces), faces.shape[-1]
    span = torch.arange(side, device=faces.device).view(1, side)
    height, width = (uniform(faces, 0.1, largest, 1) * side for _ in range(2))
    top, left = uniform(faces, 0, 1, 1) * (side - height), uniform(faces, 0, 1, 1) * (side - width)
    inside_rows = (span >= top) & (span < top + height)
    inside_columns = (span >= left) & (span < left + width)
    inside = (inside_rows.view(n, 1, side, 1) & inside_columns.view(n, 1, 1, side)) & chosen(faces, share)
    return torch.where(inside, uniform(faces, 0, 1, 1, 1, 1), faces)


def mixup(faces: torch.Tensor, targets: list[torch.Tensor], alpha: float) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """mixup (arXiv 1710.09412): one blend factor for each batch, partners in a random order."""
    if alpha <= 0:
        return faces, targets
    share = float(torch.distributions.Beta(alpha, alpha).sample())
    partner = torch.randperm(len(faces), device=faces.device)
    blend = lambda values: share * values + (1 - share) * values[partner]
    return blend(faces), [blend(target) for target in targets]


def cutmix(faces: torch.Tensor, targets: list[torch.Tensor], share: float) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """CutMix (arXiv 1905.04899) in a share of the batches: one window shows the partner's face; targets are blended by its area."""
    if share <= 0 or float(torch.rand(())) >= share:
        return faces, targets
    side = faces.shape[-1]
    span = int(side * (1 - float(torch.rand(()))) ** 0.5)
    top, left = (int(torch.randint(0, side - span + 1, ())) for _ in range(2))
    partner = torch.randperm(len(faces), device=faces.device)
    window = (..., slice(top, top + span), slice(left, left + span))
    mixed = faces.clone()
    mixed[window] = faces[partner][window]
    area = span * span / (side * side)
    return mixed, [(1 - area) * target + area * target[partner] for target in targets]


def resize(faces: torch.Tensor, side: int) -> torch.Tensor:
    return faces if side == faces.shape[-1] else F.interpolate(faces, size=(side, side), mode="area")
