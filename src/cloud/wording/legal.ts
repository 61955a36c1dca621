import type { Price } from '../../domain/promotion'
import type { GridPostKind } from '../store/tables/grid'

/** 价格说明: the only two that a service may have. */
export const priceWording: Readonly<Record<Price, string>> = {
  publicService: '免费，任何人收费请投诉',
  byContract: '收费以委托合同为准',
}

/** Who is attached to a grid. */
export const attachedWording: Readonly<Partial<Record<GridPostKind, string>>> = { police: '包保民警', lawyer: '包保律师' }
