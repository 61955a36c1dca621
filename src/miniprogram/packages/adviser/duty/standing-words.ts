import type { DutyPlan, DutyStanding } from '../../../../contract/adviser-duty'
import { dutyLogWords } from '../../../locales/adviser-duty'

export const planLine = ({ hoursPerMonth, lecturesPerQuarter, firmVisitsPerYear }: DutyPlan): string =>
  dutyLogWords.planLine(hoursPerMonth, lecturesPerQuarter, firmVisitsPerYear)

/** What is missing this month, or that nothing is. */
export const missingWords = ({ siteMinutesMissing, lecturesMissing, firmVisitsMissing }: DutyStanding): string => {
  const { missing } = dutyLogWords
  const said = [
    siteMinutesMissing > 0 && missing.site(siteMinutesMissing),
    lecturesMissing > 0 && missing.lectures(lecturesMissing),
    firmVisitsMissing > 0 && missing.firmVisits(firmVisitsMissing),
  ].filter(Boolean)
  return said.length > 0 ? said.join('，') : missing.none
}
