const path = require('node:path')
const components = require('./components.json')

/** Taro drops aria-* attributes on WeChat unless its templates and its runtime are both told of them. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp' || !platform.template) return
      platform.template.mergeComponents(ctx, structuredClone(components))
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'runtime.js')].flat()
    },
  })
}
