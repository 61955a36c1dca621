export default definePageConfig({ navigationBarTitleText: '分派这件事', enablePageMeta: true })
