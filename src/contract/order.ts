import * as z from 'zod/mini'
import { CountyCode, Id, Moment } from './words'

/** A workbook of 12345 orders (.xlsx, base64). */
export const OrderSheet = z.object({ file: z.string().check(z.maxLength(1_400_000)) })
export const TriedOrders = z.object({
  /** Row by row as numbered in the sheet, where the headings are row 1. */
  rows: z.array(z.object({ row: z.int(), number: z.string(), outcome: z.enum(['new', 'duplicate', 'refused']), message: z.string() })),
  counts: z.object({ new: z.int(), duplicate: z.int(), refused: z.int() }),
})
export type TriedOrders = z.infer<typeof TriedOrders>

/** Put in as one under an id made once on the screen. */
export const PutOrders = z.extend(OrderSheet, { id: Id })
export type PutOrders = z.infer<typeof PutOrders>
export const ImportId = z.object({ id: Id })
export const OrderImport = z.object({ id: Id, at: Moment, count: z.int(), undone: z.boolean() })
export type OrderImport = z.infer<typeof OrderImport>

/** Where 12345 is master of dispatch nothing is sent there: what is to be entered by hand. */
export const OrdersToEnter = z.object({
  orders: z.array(z.object({ county: z.int(), id: Id, number: z.string(), outerNumber: z.string(), closedAt: Moment, words: z.string() })),
})
export type OrdersToEnter = z.infer<typeof OrdersToEnter>
export const EnteredOrder = z.object({ county: CountyCode, id: Id })
