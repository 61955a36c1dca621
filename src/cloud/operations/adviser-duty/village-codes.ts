import type { VisitCode } from '../../../contract/adviser-duty'
import type { Person } from '../../../domain/authorization'
import { codeOf, codeSeeds, shownUntil } from '../../../domain/visit-code'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import { findAreaNames } from '../../store/area-store'
import { listGuided } from '../../store/duty-entry-store'

type CodeApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 到村码 of the villages whose clerk or 法律明白人 asks; nobody else is shown any, and no adviser proves their own visits. */
export const villageCodes = async (app: CodeApp, { account, grants }: Person): Promise<VisitCode[]> => {
  if (await findAdviserOf(app.db, account)) return []
  const clerked = grants.filter(({ role, area }) => role === 'clerk' && area.length === 12).map(({ area }) => area)
  const villages = [...new Set([...clerked, ...(await listGuided(app.db, account))])]
  const names = await findAreaNames(app.db, villages)
  const at = app.now().getTime()
  return villages.map((code) => ({
    village: { code, name: names.get(code) ?? code },
    code: codeOf(app.cipher.index(codeSeeds(code, at)[0])),
    until: new Date(shownUntil(at)).toISOString(),
  }))
}

/** Whether the village shows this now, or did just before. */
export const isShown = ({ cipher, now }: CodeApp, community: string, code: string): boolean =>
  codeSeeds(community, now().getTime()).some((seed) => codeOf(cipher.index(seed)) === code)
