/**
 * React 19 no longer ships the UMD files Univer's prebuilt scripts ask for: this small bundle stands in for them,
 * with the names those scripts look up on `React` and `ReactDOM`.
 */
import * as React from "react";
import * as runtime from "react/jsx-runtime";
import * as ReactDOM from "react-dom";
import * as client from "react-dom/client";

Object.assign(globalThis, {
  React: { ...React, ...runtime },
  ReactDOM: { ...ReactDOM, ...client },
});
