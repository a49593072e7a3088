import { type KernelConfig, registerKernel } from '@tensorflow/tfjs-core';

export function registerAll(kernels: readonly KernelConfig[]): void {
  for (const kernel of kernels) registerKernel(kernel);
}
