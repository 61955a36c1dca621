import { useState } from 'react'
import type { ShopService, ShopView } from '../../../../../contract/legal'
import { practiceWords } from '../../../../locales/practice'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useSetTogether } from '../../practice-queries'

/** 两位一起接待: who sits with the adviser who is booked, service by service. */
export const Together = ({ view }: { view: ShopView }) => {
  const [edited, setEdited] = useState<ShopService>()
  const { services, advisers } = view
  if (services.length === 0 || (advisers.length < 2 && !services.some(({ together }) => together))) return null
  return (
    <Section title={practiceWords.together} note={practiceWords.togetherNote}>
      <ListGroup>
        {services.map((service) => (
          <ListRow
            key={service.id}
            icon='person'
            title={service.name}
            note={service.together ? practiceWords.togetherWith(service.together.name) : practiceWords.alone}
            onTap={() => setEdited(service)}
          />
        ))}
      </ListGroup>
      {edited && <TogetherSheet view={view} service={edited} onClose={() => setEdited(undefined)} />}
    </Section>
  )
}

const nobody = ''

type TogetherSheetProps = { view: ShopView; service: ShopService; onClose: () => void }

const TogetherSheet = ({ view: { shop, advisers }, service: { id: service, name, together }, onClose }: TogetherSheetProps) => {
  const [chosen, setChosen] = useState(together?.id ?? nobody)
  const setting = useSetTogether()
  const isOfAnother = together && !advisers.some(({ id }) => id === together.id)
  const people = [...advisers, ...(isOfAnother ? [together] : [])]
  const save = () =>
    setting.mutate(
      { county: shop.county, id: shop.id, service, adviser: chosen === nobody ? null : chosen },
      {
        onSuccess: () => {
          onClose()
          showToast(practiceWords.saved)
        },
      },
    )
  return (
    <Sheet open title={name} onClose={onClose}>
      <ChipRow
        label={practiceWords.together}
        chips={[{ value: nobody, label: practiceWords.alone }, ...people.map((each) => ({ value: each.id, label: each.name }))]}
        value={chosen}
        onChange={setChosen}
      />
      <Notice tone='info'>{practiceWords.togetherHint}</Notice>
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={practiceWords.save} loading={setting.isPending} onTap={save} />
    </Sheet>
  )
}
