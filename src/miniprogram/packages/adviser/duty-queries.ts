import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  AssignVillage,
  BeginVisit,
  ConfirmDuty,
  DutyPlanOf,
  EndVisit,
  EnterDuty,
  ExportLedger,
  LedgerOf,
  ReleaseVillage,
  SetDutyPlan,
} from '../../../contract/adviser-duty'
import { cloud } from '../../platform/cloud'
import { saveContent } from '../../platform/save-content'

const logKey = ['adviserDuty', 'log'] as const
const planKey = ['adviserDuty', 'plan'] as const

/** 工作日志 of a month, with the visit that is under way. */
export const useDutyLog = (month: string) => useQuery({ queryKey: [...logKey, month], queryFn: () => cloud.dutyLog.list({ month }) })

/** 值班计划, one's own where nobody is named. */
export const useDutyPlan = (of?: DutyPlanOf['of']) =>
  useQuery({ queryKey: [...planKey, of?.adviser ?? 'own'], queryFn: () => cloud.dutyPlan.view(of ? { of } : {}) })

export const usePlans = (words: string) =>
  useQuery({
    queryKey: ['adviserDuty', 'plans', words],
    queryFn: () => cloud.dutyPlan.list(words ? { words } : {}),
    placeholderData: keepPreviousData,
  })

/** Whatever is written makes the log and the plan stale. */
const useWriting = <Given, Answer>(write: (given: Given) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: write, onSuccess: () => queries.invalidateQueries({ queryKey: ['adviserDuty'] }) })
}

export const useBeginVisit = () => useWriting((visit: BeginVisit) => cloud.visit.begin(visit))
export const useEndVisit = () => useWriting((visit: EndVisit) => cloud.visit.end(visit))
export const useEnterDuty = () => useWriting((entry: EnterDuty) => cloud.dutyLog.enter(entry))
export const useConfirmDuty = () => useWriting((given: ConfirmDuty) => cloud.dutyLog.confirm(given))
export const useSetPlan = () => useWriting((plan: SetDutyPlan) => cloud.dutyPlan.set(plan))
export const useAssignVillage = () => useWriting((village: AssignVillage) => cloud.dutyPlan.assign(village))
export const useReleaseVillage = () => useWriting((village: ReleaseVillage) => cloud.dutyPlan.release(village))

export const useLedger = (asked: LedgerOf) =>
  useQuery({
    queryKey: ['adviserDuty', 'ledger', asked.adviser, asked.community, asked.month],
    queryFn: () => cloud.ledger.view(asked),
    staleTime: 0,
  })

export const useExportLedger = () => useMutation({ mutationFn: (asked: ExportLedger) => cloud.ledger.export(asked).then(saveContent) })
