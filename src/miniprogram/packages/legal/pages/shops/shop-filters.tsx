import { useState } from 'react'
import type { ServiceMode, ShopsOf } from '../../../../../contract/legal'
import { useCounties } from '../../../../features/division/division-queries'
import { shopWords } from '../../../../locales/shop'
import { ChoiceList } from '../../../../ui/choice-list'
import { Sheet } from '../../../../ui/sheet'
import { FilterChips } from '../../filter-chips'

type Wanted = Omit<ShopsOf, 'after'>
type ShopFiltersProps = { wanted: Wanted; onChange: (wanted: Wanted) => void }

const modes: readonly ServiceMode[] = ['phone', 'onSite', 'video', 'text']
const any = ''
const specialties = Object.entries(shopWords.specialties).map(([value, label]) => ({ value, label }))

const isSpecialty = (value: string): value is NonNullable<Wanted['specialty']> => value in shopWords.specialties

/** Each condition by itself; how it is done is one of four. */
export const ShopFilters = ({ wanted, onChange }: ShopFiltersProps) => {
  const [choosing, setChoosing] = useState<'specialty' | 'area'>()
  const counties = useCounties()
  const { specialty, area, mode, free = false, today = false } = wanted
  const areaName = counties.data?.find(({ code }) => String(code) === area)?.name
  const choose = (change: Partial<Wanted>) => {
    setChoosing(undefined)
    onChange(without({ ...wanted, ...change }))
  }
  const chips = [
    { name: 'today', label: shopWords.today, isOn: today, onTap: () => choose({ today: !today }) },
    { name: 'free', label: shopWords.free, isOn: free, onTap: () => choose({ free: !free }) },
    ...modes.map((each) => ({
      name: each,
      label: shopWords.modes[each],
      isOn: mode === each,
      onTap: () => choose({ mode: mode === each ? undefined : each }),
    })),
    {
      name: 'specialty',
      label: specialty ? shopWords.ofSpecialty(shopWords.specialties[specialty]) : shopWords.anySpecialty,
      isOn: specialty !== undefined,
      opens: true,
      onTap: () => setChoosing('specialty'),
    },
    {
      name: 'area',
      label: areaName ? shopWords.ofArea(areaName) : shopWords.anyArea,
      isOn: area !== undefined,
      opens: true,
      onTap: () => setChoosing('area'),
    },
  ]
  const anyChoice = { value: any, label: shopWords.any }
  return (
    <>
      <FilterChips label={shopWords.filters} chips={chips} />
      {choosing === 'specialty' && (
        <Sheet open title={shopWords.specialty} onClose={() => setChoosing(undefined)}>
          <ChoiceList
            label={shopWords.specialty}
            choices={[anyChoice, ...specialties]}
            value={specialty ?? any}
            onChange={(value) => choose({ specialty: isSpecialty(value) ? value : undefined })}
          />
        </Sheet>
      )}
      {choosing === 'area' && (
        <Sheet open title={shopWords.area} onClose={() => setChoosing(undefined)}>
          <ChoiceList
            label={shopWords.area}
            choices={[anyChoice, ...(counties.data ?? []).map(({ code, name }) => ({ value: String(code), label: name }))]}
            value={area ?? any}
            onChange={(value) => choose({ area: value || undefined })}
          />
        </Sheet>
      )}
    </>
  )
}

/** What is not asked for is not said. */
const without = (wanted: { [Name in keyof Wanted]: Wanted[Name] | false | undefined }): Wanted =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== false && value !== ''))
