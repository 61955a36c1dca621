import type { ReportView } from '../../../contract/report'
import { originWords } from '../../locales/origin'
import { open } from '../../platform/navigate'
import { BigButton } from '../../ui/big-button'

/** 补打回执单, for whoever came or rang. */
export const Reprint = ({ report: { source, county, id } }: { report: ReportView }) =>
  source === undefined || source === 'miniProgram' || source === 'patrol' ? null : (
    <BigButton kind='quiet' label={originWords.reprint} onTap={() => void open('/packages/center/pages/intake/index', { county, id })} />
  )
