/** As much of swagger-client as the tests use; it has no types of its own. */
declare module 'swagger-client' {
  interface SwaggerClient {
    execute(call: { operationId: string; parameters: object }): Promise<unknown>;
  }
  function SwaggerClient(options: { spec: object; authorizations: object }): Promise<SwaggerClient>;
  export default SwaggerClient;
}
