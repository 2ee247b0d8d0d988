/** Settings of a council that does not exist, to check the manifest as Teams would see it. */
export const specimenSettings = {
  TEAMS_APP_ID: '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311',
  MicrosoftAppId: '2a1f6c1d-7b4e-4d2f-9a63-ac8b71e5d422',
  TAB_APP_ID: '3b2a7d2e-8c5f-4e3a-8b74-bd9c82f6e533',
  PUBLIC_URL: 'https://visit-ready.exampleshire.example',
  PUBLISHER_NAME: 'Exampleshire County Council',
  SUPPORT_URL: 'https://www.exampleshire.example/visit-ready',
  PRIVACY_URL: 'https://www.exampleshire.example/visit-ready/privacy',
  TERMS_URL: 'https://www.exampleshire.example/visit-ready/terms',
  APP_NAME_SUFFIX: '',
};
