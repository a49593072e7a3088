"""What webcams and video calls do to a face, on whole batches in 0..1, [n, 1, 48, 48]."""

import math

import torch
import torch.nn.functional as F

from augment import uniform


def on_some(faces: torch.Tensor, share: float, fault) -> torch.Tensor:
    rows = torch.rand(len(faces), device=faces.device) < share
    if not rows.any():
        return faces
    faces = faces.clone()
    faces[rows] = fault(faces[rows])
    return faces


def relight(faces: torch.Tensor, contrast: float, brightness: float, gamma: float) -> torch.Tensor:
    mean = faces.mean((2, 3), keepdim=True)
    factor = torch.exp(uniform(faces, -contrast, contrast, 1, 1, 1))
    lit = (faces - mean) * factor + mean + uniform(faces, -brightness, brightness, 1, 1, 1)
    return lit.clamp(1e-3, 1) ** torch.exp(uniform(faces, -gamma, gamma, 1, 1, 1))


def light_from_a_side(faces: torch.Tensor, strength: float = 1.0) -> torch.Tensor:
    axis = torch.linspace(-1, 1, faces.shape[-1], device=faces.device)
    angle = uniform(faces, 0, 2 * math.pi, 1, 1, 1)
    ramp = axis.view(1, 1, 1, -1) * angle.cos() + axis.view(1, 1, -1, 1) * angle.sin()
    return (faces * torch.exp(uniform(faces, 0, strength, 1, 1, 1) * ramp)).clamp(0, 1)


def blur(faces: torch.Tensor) -> torch.Tensor:
    steps = torch.arange(-2.0, 3.0, device=faces.device)
    kernel = torch.exp(-(steps**2) / (2 * uniform(faces, 0.4, 1.4, 1) ** 2))
    kernel = kernel / kernel.sum(1, keepdim=True)
    batch = F.pad(faces, (2, 2, 2, 2), mode="replicate").transpose(0, 1)
    across = F.conv2d(batch, kernel.view(-1, 1, 1, 5), groups=len(faces))
    return F.conv2d(across, kernel.view(-1, 1, 5, 1), groups=len(faces)).transpose(0, 1)


def lose_resolution(faces: torch.Tensor) -> torch.Tensor:
    side = int(torch.randint(16, 40, ()))
    small = F.interpolate(faces, size=(side, side), mode="area")
    return F.interpolate(small, size=faces.shape[-2:], mode="bilinear", align_corners=False)


def add_noise(faces: torch.Tensor, most: float = 0.04) -> torch.Tensor:
    return (faces + torch.randn_like(faces) * uniform(faces, 0, most, 1, 1, 1)).clamp(0, 1)


def cosine_basis(device: torch.device) -> torch.Tensor:
    k = torch.arange(8.0, device=device)
    basis = torch.cos(math.pi * (2 * k.view(1, 8) + 1) * k.view(8, 1) / 16) * 0.5
    return torch.cat([basis[:1] / math.sqrt(2), basis[1:]])


def compress(faces: torch.Tensor) -> torch.Tensor:
    """The loss of JPEG: 8×8 cosine blocks rounded to steps that grow with frequency."""
    n, _, height, width = faces.shape
    basis = cosine_basis(faces.device)
    blocks = (faces * 255 - 128).view(n, height // 8, 8, width // 8, 8).transpose(2, 3)
    frequency = torch.arange(8.0, device=faces.device)
    steps = 8 + 6 * (frequency.view(8, 1) + frequency.view(1, 8))
    steps = steps * uniform(faces, 0.2, 2, 1, 1, 1, 1)
    rounded = (basis @ blocks @ basis.T / steps).round() * steps
    back = (basis.T @ rounded @ basis).transpose(2, 3).reshape(faces.shape)
    return ((back + 128) / 255).clamp(0, 1)


def degrade(faces: torch.Tensor, share: float) -> torch.Tensor:
    """All faults, each on its own share of the batch."""
    for fault in (light_from_a_side, lose_resolution, blur, add_noise, compress):
        faces = on_some(faces, share, fault)
    return faces
