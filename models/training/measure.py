"""Accuracy on held-out faces, to choose a checkpoint by; the published figures come from `npm run eval -- expression`."""

import torch

from data import Faces
from networks import CLASSES, TwoHeads


@torch.no_grad()
def predict(network: TwoHeads, pixels: torch.Tensor, batch: int = 512) -> tuple[torch.Tensor, torch.Tensor]:
    network.eval()
    parts = [network(chunk.float() / 255) for chunk in pixels.split(batch)]
    ferplus, fer2013 = (torch.cat(part) for part in zip(*parts, strict=True))
    return ferplus, fer2013


def measure(network: TwoHeads, faces: Faces) -> dict[str, float]:
    ferplus, fer2013 = predict(network, faces.pixels)
    votes = faces.votes[:, :CLASSES]
    # Faces without votes for one of the seven, or with most votes for contempt, are left out, as in the product.
    rows = (votes.max(1).values > 0) & (votes.max(1).values >= faces.votes[:, CLASSES])
    majority = votes.argmax(1)[rows]
    odds = ferplus[:, :CLASSES].log_softmax(1)
    shares = votes / votes.sum(1, keepdim=True).clamp(min=1)
    return {
        "majority7": float((odds[rows].argmax(1) == majority).float().mean()),
        "crossEntropy": float(-(shares * odds).sum(1)[rows].mean()),
        "fer2013": float((fer2013.argmax(1) == faces.labels).float().mean()),
    }
