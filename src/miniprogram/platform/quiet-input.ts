import { FormElement, TaroElement } from '@tarojs/runtime'
import { isWeapp } from './display'

type InputEvent = Parameters<TaroElement['dispatchEvent']>[0]

// Taro answers every typed character by sending WeChat the whole text back; the screen shows it already, so it is only remembered.
if (isWeapp)
  FormElement.prototype.dispatchEvent = function remember(this: FormElement, event: InputEvent) {
    const typed: unknown = event.mpEvent?.detail?.['value']
    if (typeof typed === 'string') this.props['value'] = typed
    return TaroElement.prototype.dispatchEvent.call(this, event)
  }
