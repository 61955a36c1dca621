import { Image, View } from '@tarojs/components'
import { useEffect } from 'react'
import type { EnteredSlip } from '../../../../../contract/intake'
import { intakeWords as words } from '../../../../locales/intake'
import { timeWords } from '../../../../locales/moment'
import { sourceNames } from '../../../../locales/source'
import { isWeapp } from '../../../../platform/display'
import { focusField } from '../../../../platform/focus-field'
import { webAddressOf } from '../../../../platform/navigate'
import { canPrint, printPage } from '../../../../platform/print-page'
import { qrPicture } from '../../../../platform/qr-picture'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import './intake.scss'

/** 回执单, as it is on the screen and, without the buttons, on paper. */
export const Slip = ({ slip, onNext }: { slip: EnteredSlip; onNext: () => void }) => {
  useEffect(() => focusField('slip-next'), [])
  return (
    <>
      <View className='slip'>
        <Section title={words.slip}>
          <ListGroup>
            <ListRow title={slip.number} note={words.slipNumber} />
            {slip.outerNumber && <ListRow title={slip.outerNumber} note={sourceNames[slip.source]} />}
            <ListRow title={`${timeWords(slip.due)}${slip.dueProvisional ? words.provisional : ''}`} note={words.slipDue} />
            <ListRow title={slip.categoryName ?? words.unclear} note={words.slipKind} />
            <ListRow title={slip.placeWords} note={words.slipPlace} />
            <ListRow title={timeWords(slip.submittedAt)} note={words.slipAt} />
          </ListGroup>
          <Card>{slip.code && slip.codeUntil ? <Code code={slip.code} until={slip.codeUntil} /> : <View>{words.slipLinked}</View>}</Card>
        </Section>
      </View>
      <View className='slip-tools'>
        {canPrint && <BigButton label={words.print} onTap={print} />}
        <View id='slip-next'>
          <BigButton kind='secondary' label={words.next} onTap={onNext} />
        </View>
      </View>
    </>
  )
}

/** What is hidden on paper has lost the keyboard meanwhile. */
const print = () => {
  printPage()
  focusField('slip-next')
}

const Code = ({ code, until }: { code: string; until: string }) => {
  const picture = isWeapp ? undefined : qrPicture(webAddressOf('/packages/resident/pages/slip/index', { code: code.replace(/ /g, '') }))
  return (
    <>
      <View>{words.slipCode}</View>
      <View className='slip__code'>{code}</View>
      {picture && <Image className='slip__picture' src={picture} aria-label={words.qr} />}
      <View>{words.slipHow(timeWords(until))}</View>
    </>
  )
}
