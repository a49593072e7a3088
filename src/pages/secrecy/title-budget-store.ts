import { defineItem } from '../../storage/item.ts';
import { AT_ONCE, type Budget } from './title-budget.ts';

type BudgetBySite = { readonly [siteId: string]: Budget };

const isBudget = (value: unknown): value is Budget => {
  const { left, at } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Number.isFinite(left) && Number.isFinite(at) && Number(left) >= 0 && Number(left) <= AT_ONCE;
};

/** In memory: else a page would only have to wait until the worker has ended. */
export const titleBudgets = defineItem<BudgetBySite>({
  area: 'session',
  key: 'titleBudgets',
  fallback: {},
  check: (value): value is BudgetBySite =>
    typeof value === 'object' && value !== null && Object.values(value).every(isBudget),
});
