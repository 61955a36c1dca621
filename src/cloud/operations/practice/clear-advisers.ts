import { conflictOf, mayConsult, type Ties } from '../../../domain/conflict'
import { tiesKeptDays } from '../../../domain/practice'
import type { App } from '../../app'
import {
  type AdviserAt,
  type FoundMatterParty,
  listMattersOfFirms,
  listParties,
  listPracticing,
  listRelativesInFirms,
  listRetainersOfFirms,
  listVillagesOf,
  type MatterKey,
  type MatterParty,
  type Practicing,
} from '../../store/conflict-store'
import { hashedMarks } from './hashed-marks'

const dayMs = 86_400_000

/**
 * 利益冲突检查: those of the candidates, in their order, whom nothing keeps from this matter. It reads hashes alone, so it can be asked at
 * any time without opening what was said; whoever is left out learns nothing, not even that there was a matter.
 */
export const clearAdvisers = async <Candidate extends AdviserAt>(
  app: Pick<App, 'db' | 'cipher' | 'now'>,
  matter: MatterKey,
  candidates: readonly Candidate[],
): Promise<Candidate[]> => clearOf(app, { matter, parties: await listParties(app.db, matter) }, candidates)

interface Asked {
  /** Where it stands already, what it is never compared with itself. */
  readonly matter?: MatterKey | undefined
  readonly parties: readonly MatterParty[]
}

/** The same before there is a matter. */
export const clearOf = async <Candidate extends AdviserAt>(
  app: Pick<App, 'db' | 'cipher' | 'now'>,
  { matter, parties }: Asked,
  candidates: readonly Candidate[],
): Promise<Candidate[]> => {
  const practicing = new Map((await listPracticing(app.db, candidates)).map((each) => [each.id, each]))
  const [asker = { name: null, number: null }] = parties.filter(({ side }) => side === 'asker')
  const otherSide = parties.filter(({ side }) => side === 'other')
  const tiesOf = await loadTies(app, matter, { parties, practicing: [...practicing.values()] })
  return candidates.filter(({ id }) => {
    const adviser = practicing.get(id)
    return adviser !== undefined && mayConsult(conflictOf({ asker, otherSide }, tiesOf(adviser), app.now().getTime()))
  })
}

const loadTies = async (
  { db, cipher, now }: Pick<App, 'db' | 'cipher' | 'now'>,
  matter: MatterKey | undefined,
  { parties, practicing }: { parties: readonly MatterParty[]; practicing: readonly Practicing[] },
) => {
  const since = new Date(now().getTime() - tiesKeptDays * dayMs)
  const wanted = { shops: [...new Set(practicing.map(({ shop }) => shop))], marks: parties, since }
  const matters = await listMattersOfFirms(db, matter, wanted)
  const retainers = await listRetainersOfFirms(db, wanted)
  const relatives = await listRelativesInFirms(db, wanted)
  const villages = await listVillagesOf(
    db,
    practicing.map(({ id }) => id),
  )
  return ({ id, name, shop, shop_name }: Practicing): Ties => ({
    self: hashedMarks(cipher, { kind: 'person', name }),
    firm: hashedMarks(cipher, { kind: 'company', name: shop_name }),
    villages: villages
      .filter(({ adviser }) => adviser === id)
      .map((village) => hashedMarks(cipher, { kind: 'villageCommittee', name: village.name, number: village.community })),
    relatives: relatives.filter((relative) => relative.adviser === id),
    colleaguesRelatives: relatives.filter((relative) => relative.shop === shop && relative.adviser !== id),
    matters: byMatter(matters.filter((party) => party.shop === shop)),
    retainers: retainers
      .filter((retainer) => retainer.shop === shop)
      .map(({ until, ...party }) => ({ party, until: until?.getTime() ?? null })),
  })
}

const byMatter = (parties: readonly FoundMatterParty[]) =>
  [...new Set(parties.map(({ matter }) => matter))].map((matter) => {
    const own = parties.filter((party) => party.matter === matter)
    return {
      clients: own.filter(({ side }) => side === 'asker'),
      otherSide: own.filter(({ side }) => side === 'other'),
      endedAt: own[0]?.ended_at?.getTime() ?? null,
    }
  })
